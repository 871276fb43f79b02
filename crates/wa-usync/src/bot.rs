//! `bot`: the profile of an assistant.

#[cfg(feature = "serve")]
use wa_binary::{Node, NodeBuilder};
use wa_stanza::{ParseError, Reader};

/// The profile of an assistant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BotProfile {
    /// Which persona it describes.
    pub persona_id: Option<Box<str>>,
    /// Its name.
    pub name: Box<str>,
    /// Its attributes.
    pub attributes: Box<str>,
    /// What it is.
    pub description: Box<str>,
    /// Its category.
    pub category: Box<str>,
    /// It is the assistant one gets without a choice.
    pub is_default: bool,
    /// What its commands are about.
    pub commands_description: Box<str>,
    /// Its commands.
    pub commands: Vec<BotCommand>,
    /// What one might ask it.
    pub prompts: Vec<BotPrompt>,
}

/// A command of an assistant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BotCommand {
    /// What one types.
    pub name: Box<str>,
    /// What it does.
    pub description: Box<str>,
}

/// Something one might ask an assistant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BotPrompt {
    /// A picture for it.
    pub emoji: Box<str>,
    /// The question.
    pub text: Box<str>,
}

/// The text of a child; absent children have none.
fn text(parent: &Reader<'_>, tag: &'static str) -> Box<str> {
    parent.opt_child(tag).and_then(|child| child.node().content_str().map(Into::into)).unwrap_or_default()
}

impl BotProfile {
    pub(crate) fn read(bot: &Reader<'_>) -> Result<Self, ParseError> {
        let profile = bot.child("profile")?;
        let mut answer = Self {
            persona_id: profile.opt_text("persona_id"),
            name: text(&profile, "name"),
            attributes: text(&profile, "attributes"),
            description: text(&profile, "description"),
            category: text(&profile, "category"),
            is_default: profile.has("default"),
            ..Self::default()
        };
        if let Some(commands) = profile.opt_child("commands") {
            answer.commands_description = text(&commands, "description");
            let list = commands.children("command");
            answer.commands = list
                .map(|command| BotCommand {
                    name: text(&command, "name"),
                    description: text(&command, "description"),
                })
                .collect();
        }
        if let Some(prompts) = profile.opt_child("prompts") {
            let list = prompts.children("prompt");
            answer.prompts = list
                .map(|prompt| BotPrompt { emoji: text(&prompt, "emoji"), text: text(&prompt, "text") })
                .collect();
        }
        Ok(answer)
    }

    /// Every child is written, because some clients fail without one.
    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        let text = |tag: &str, text: &str| -> NodeBuilder { Node::build(tag).text_bytes(text) };
        let commands = self.commands.iter().map(|command| {
            Node::build("command")
                .child(text("name", &command.name))
                .child(text("description", &command.description))
        });
        let prompts = self.prompts.iter().map(|prompt| {
            Node::build("prompt").child(text("emoji", &prompt.emoji)).child(text("text", &prompt.text))
        });
        let profile = Node::build("profile")
            .attr_opt("persona_id", self.persona_id.as_deref())
            .child(text("name", &self.name))
            .child(text("attributes", &self.attributes))
            .child(text("description", &self.description))
            .child(text("category", &self.category))
            .child_opt(self.is_default.then(|| text("default", "true")))
            .child(
                Node::build("commands")
                    .child(text("description", &self.commands_description))
                    .children(commands),
            )
            .child(Node::build("prompts").children(prompts));
        Node::build("bot").child(profile).build()
    }
}
