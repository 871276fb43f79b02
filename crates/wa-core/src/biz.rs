//! What stands beside messages that businesses send, and beside answers to them.

use wa_binary::{Node, NodeBuilder};
use wa_content::Business;

use crate::now::Now;

/// How far before the present the official client puts the time of a privacy mode.
const PRIVACY_MODE_AGE: u64 = 77_980_457;

/// The nodes beside a message; `to_user` in a 1:1 chat.
pub(crate) fn nodes(business: Business, to_user: bool, now: Now) -> Vec<Node> {
    let biz = |child: NodeBuilder| Node::build("biz").child(child.build()).build();
    let answer = match business {
        Business::Buttons => biz(Node::build("buttons")),
        Business::List(kind) => biz(Node::build("list").attr("v", "2").attr("type", kind)),
        Business::ButtonsResponse => biz(Node::build("buttons_response")),
        Business::ListResponse => biz(Node::build("list_response")),
        Business::InteractiveResponse => biz(Node::build("interactive_response")),
        _ => return flow(business, to_user, now),
    };
    vec![answer]
}

fn flow(business: Business, to_user: bool, now: Now) -> Vec<Node> {
    let since = now.unix_seconds().saturating_sub(PRIVACY_MODE_AGE);
    let mut biz = Node::build("biz")
        .attr("actual_actors", "2")
        .attr("host_storage", "2")
        .display("privacy_mode_ts", since);
    if let Business::Payment(name) = business {
        biz = biz.attr("native_flow_name", name);
    } else {
        let flow = Node::build("native_flow").attr("v", "9").attr("name", "mixed").build();
        let interactive =
            Node::build("interactive").attr("type", "native_flow").attr("v", "1").child(flow).build();
        let quality = Node::build("quality_control").attr("source_type", "third_party").build();
        biz = biz.child(interactive).child(quality);
    }
    let bot = to_user.then(|| Node::build("bot").attr("biz_bot", "1").build());
    bot.into_iter().chain([biz.build()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(business: Business, to_user: bool) -> Vec<String> {
        let nodes = nodes(business, to_user, Now::from_unix_millis(1_700_000_000_000));
        let flat = |node: &Node| node.unredacted().to_string().lines().map(str::trim).collect();
        nodes.iter().map(flat).collect()
    }

    #[test]
    fn answers_and_lists_are_named() {
        assert_eq!(shown(Business::ButtonsResponse, true), ["<biz><buttons_response/></biz>"]);
        let list = shown(Business::List("single_select"), false);
        assert_eq!(list, [r#"<biz><list v="2" type="single_select"/></biz>"#]);
    }

    #[test]
    fn a_flow_says_more_and_in_a_chat_with_a_user_that_it_is_a_bot() {
        let biz = concat!(
            r#"<biz actual_actors="2" host_storage="2" privacy_mode_ts="1622019543">"#,
            r#"<interactive type="native_flow" v="1"><native_flow v="9" name="mixed"/></interactive>"#,
            r#"<quality_control source_type="third_party"/></biz>"#,
        );
        assert_eq!(shown(Business::Flow, false), [biz]);
        assert_eq!(shown(Business::Flow, true), [r#"<bot biz_bot="1"/>"#, biz]);
        let [payment] = shown(Business::Payment("order_details"), false).try_into().expect("one node");
        assert!(payment.contains(r#"native_flow_name="order_details"/>"#), "{payment}");
    }
}
