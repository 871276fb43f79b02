//! Fields by name. Every generated module ends with tables of its messages; the macros here turn a
//! table into [`Fields`], from which come `Debug` and, with feature `serde`, the JSON form.
//!
//! `Debug` prints the shape of a message and none of its content: text and bytes only by length.

use std::fmt::{self, Debug, Formatter};

use bytes::Bytes;

#[cfg(feature = "serde")]
use crate::json::{Tree, TreeError};

/// A message as its set fields, in the schema's names.
pub(crate) trait Fields {
    /// The last part of the schema's name.
    fn name(&self) -> &'static str;
    /// Visits every field that is set, in the schema's order.
    fn each<'m>(&'m self, visit: &mut dyn FnMut(&'static str, View<'m>));
    /// Sets one field; an unknown name is an error.
    #[cfg(feature = "serde")]
    fn put(&mut self, name: &str, tree: Tree) -> Result<(), TreeError>;
}

/// A set field's value.
pub(crate) enum View<'m> {
    Bool(bool),
    I32(i32),
    U32(u32),
    I64(i64),
    U64(u64),
    F32(f32),
    F64(f64),
    Text(&'m str),
    Bytes(&'m [u8]),
    Enum(i32, Names),
    Message(&'m dyn Fields),
    List(Vec<Self>),
}

impl Debug for View<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(value) => write!(f, "{value}"),
            Self::I32(value) => write!(f, "{value}"),
            Self::U32(value) => write!(f, "{value}"),
            Self::I64(value) => write!(f, "{value}"),
            Self::U64(value) => write!(f, "{value}"),
            Self::F32(value) => write!(f, "{value}"),
            Self::F64(value) => write!(f, "{value}"),
            Self::Text(text) => write!(f, "[text of {}]", text.len()),
            Self::Bytes(bytes) => write!(f, "[bytes of {}]", bytes.len()),
            Self::Enum(value, names) => match (names.name)(*value) {
                Some(name) => f.write_str(name),
                None => write!(f, "{value}"),
            },
            Self::Message(message) => debug(*message, f),
            Self::List(list) => f.debug_list().entries(list).finish(),
        }
    }
}

/// `Debug` for every message.
pub(crate) fn debug(message: &dyn Fields, f: &mut Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(message.name());
    message.each(&mut |name, view| {
        out.field(name, &view);
    });
    out.finish()
}

/// The names of an enum's values, both ways.
#[derive(Clone, Copy)]
pub(crate) struct Names {
    pub(crate) name: fn(i32) -> Option<&'static str>,
    #[cfg(feature = "serde")]
    pub(crate) number: fn(&str) -> Option<i32>,
}

/// A generated enum.
pub(crate) trait Enumeration {
    const NAMES: Names;
}

/// A value that a field can hold.
pub(crate) trait Value: Sized {
    fn view(&self) -> View<'_>;
    #[cfg(feature = "serde")]
    fn read(tree: Tree) -> Result<Self, TreeError>;
}

macro_rules! values {
    ($($rust:ty, $variant:ident($this:ident) $view:expr, $read:ident;)*) => {
        $(impl Value for $rust {
            fn view(&self) -> View<'_> {
                let $this = self;
                View::$variant($view)
            }
            #[cfg(feature = "serde")]
            fn read(tree: Tree) -> Result<Self, TreeError> {
                tree.$read()
            }
        })*
    };
}

values! {
    bool, Bool(value) *value, into_bool;
    i32, I32(value) *value, into_integer;
    u32, U32(value) *value, into_integer;
    i64, I64(value) *value, into_integer;
    u64, U64(value) *value, into_integer;
    f32, F32(value) *value, into_f32;
    f64, F64(value) *value, into_f64;
    String, Text(text) text, into_text;
    Bytes, Bytes(bytes) bytes, into_bytes;
}

impl<V: Value> Value for Box<V> {
    fn view(&self) -> View<'_> {
        V::view(self)
    }
    #[cfg(feature = "serde")]
    fn read(tree: Tree) -> Result<Self, TreeError> {
        V::read(tree).map(Self::new)
    }
}

/// A field of a message: optional or repeated.
pub(crate) trait Field {
    fn view(&self) -> Option<View<'_>>;
    #[cfg(feature = "serde")]
    fn put(&mut self, tree: Tree) -> Result<(), TreeError>;
}

impl<V: Value> Field for Option<V> {
    fn view(&self) -> Option<View<'_>> {
        self.as_ref().map(V::view)
    }
    #[cfg(feature = "serde")]
    fn put(&mut self, tree: Tree) -> Result<(), TreeError> {
        *self = Some(V::read(tree)?);
        Ok(())
    }
}

impl<V: Value> Field for Vec<V> {
    fn view(&self) -> Option<View<'_>> {
        (!self.is_empty()).then(|| View::List(self.iter().map(V::view).collect()))
    }
    #[cfg(feature = "serde")]
    fn put(&mut self, tree: Tree) -> Result<(), TreeError> {
        *self = tree.into_list(V::read)?;
        Ok(())
    }
}

/// An enum field, optional or repeated: the number is kept, whether or not it has a name.
pub(crate) trait EnumField {
    fn view(&self, names: Names) -> Option<View<'_>>;
    #[cfg(feature = "serde")]
    fn put(&mut self, tree: Tree, names: Names) -> Result<(), TreeError>;
}

impl EnumField for Option<i32> {
    fn view(&self, names: Names) -> Option<View<'_>> {
        self.map(|value| View::Enum(value, names))
    }
    #[cfg(feature = "serde")]
    fn put(&mut self, tree: Tree, names: Names) -> Result<(), TreeError> {
        *self = Some(tree.into_enum(names)?);
        Ok(())
    }
}

impl EnumField for Vec<i32> {
    fn view(&self, names: Names) -> Option<View<'_>> {
        let list = self.iter().map(|value| View::Enum(*value, names));
        (!self.is_empty()).then(|| View::List(list.collect()))
    }
    #[cfg(feature = "serde")]
    fn put(&mut self, tree: Tree, names: Names) -> Result<(), TreeError> {
        *self = tree.into_list(|tree| tree.into_enum(names))?;
        Ok(())
    }
}

/// A oneof: its alternatives look like fields of the message around it.
pub(crate) trait Choice: Sized {
    fn view(&self) -> (&'static str, View<'_>);
    /// Gives the value back where the name is none of its alternatives.
    #[cfg(feature = "serde")]
    fn read(name: &str, tree: Tree) -> Result<Result<Self, Tree>, TreeError>;
}

macro_rules! message {
    ($message:ty, $short:literal {
        $($name:literal $field:ident $(: $enumeration:ty)?,)*
        $(in $choice:ident,)*
    }) => {
        impl $crate::field::Fields for $message {
            fn name(&self) -> &'static str {
                $short
            }
            fn each<'m>(&'m self, visit: &mut dyn FnMut(&'static str, $crate::field::View<'m>)) {
                let _ = &visit;
                $(if let Some(view) = message!(@view self.$field $(, $enumeration)?) {
                    visit($name, view);
                })*
                $(if let Some(choice) = &self.$choice {
                    let (name, view) = $crate::field::Choice::view(choice);
                    visit(name, view);
                })*
            }
            #[cfg(feature = "serde")]
            fn put(&mut self, name: &str, tree: $crate::json::Tree) -> Result<(), $crate::json::TreeError> {
                match name {
                    $($name => return message!(@put self.$field, tree $(, $enumeration)?),)*
                    _ => {}
                }
                $(let tree = match $crate::field::Choice::read(name, tree)? {
                    Ok(choice) => {
                        self.$choice = Some(choice);
                        return Ok(());
                    }
                    Err(tree) => tree,
                };)*
                drop(tree);
                Err($crate::json::TreeError::unknown_field())
            }
        }
        impl $crate::field::Value for $message {
            fn view(&self) -> $crate::field::View<'_> {
                $crate::field::View::Message(self)
            }
            #[cfg(feature = "serde")]
            fn read(tree: $crate::json::Tree) -> Result<Self, $crate::json::TreeError> {
                let mut message = <Self as ::core::default::Default>::default();
                tree.fill(&mut message)?;
                Ok(message)
            }
        }
        impl ::std::fmt::Debug for $message {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::field::debug(self, f)
            }
        }
        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $message {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::json::serialize(self, serializer)
            }
        }
        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $message {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::json::deserialize(deserializer)
            }
        }
    };
    (@view $field:expr) => { $crate::field::Field::view(&$field) };
    (@view $field:expr, $enumeration:ty) => {
        $crate::field::EnumField::view(&$field, <$enumeration as $crate::field::Enumeration>::NAMES)
    };
    (@put $field:expr, $tree:ident) => { $crate::field::Field::put(&mut $field, $tree) };
    (@put $field:expr, $tree:ident, $enumeration:ty) => {
        $crate::field::EnumField::put(&mut $field, $tree, <$enumeration as $crate::field::Enumeration>::NAMES)
    };
}

macro_rules! choice {
    ($choice:ty { $($name:literal $variant:ident,)* }) => {
        impl $crate::field::Choice for $choice {
            fn view(&self) -> (&'static str, $crate::field::View<'_>) {
                match self {
                    $(Self::$variant(value) => ($name, $crate::field::Value::view(value)),)*
                }
            }
            #[cfg(feature = "serde")]
            fn read(
                name: &str,
                tree: $crate::json::Tree,
            ) -> Result<Result<Self, $crate::json::Tree>, $crate::json::TreeError> {
                match name {
                    $($name => $crate::field::Value::read(tree).map(|value| Ok(Self::$variant(value))),)*
                    _ => Ok(Err(tree)),
                }
            }
        }
        impl ::std::fmt::Debug for $choice {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let (name, view) = $crate::field::Choice::view(self);
                f.debug_tuple(name).field(&view).finish()
            }
        }
    };
}

macro_rules! enumeration {
    ($enumeration:ty) => {
        impl $crate::field::Enumeration for $enumeration {
            const NAMES: $crate::field::Names = $crate::field::Names {
                name: |value| Self::try_from(value).ok().map(|value| value.as_str_name()),
                #[cfg(feature = "serde")]
                number: |name| Self::from_str_name(name).map(i32::from),
            };
        }
        impl ::std::fmt::Debug for $enumeration {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str_name())
            }
        }
    };
}
