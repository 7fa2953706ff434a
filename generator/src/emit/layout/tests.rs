//! Every form of Rust that is emitted often is known, and looks as prettyplease has it.

use proc_macro2::TokenStream;
use quote::quote;

use super::Layout;

fn pretty(tokens: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens).expect("this is Rust"))
}

fn laid_out(tokens: TokenStream) -> Option<String> {
    let (mut layout, mut text) = (Layout::default(), String::new());
    layout.start(tokens)?;
    while !layout.is_over() {
        layout.next(&mut text)?;
    }
    Some(text)
}

#[track_caller]
fn is_the_same(tokens: TokenStream) {
    assert_eq!(laid_out(tokens.clone()).as_deref(), Some(pretty(tokens).as_str()));
}

#[test]
fn imports_and_modules() {
    is_the_same(quote! {
        use a::b as c;
        pub use x::{Y};
        pub use some::very::long::path::{AndQuiteALongName, AndAnotherOneThatIsLong, AndOneMoreThatNeedsALine};
        pub(crate) mod inner;
    });
}

#[test]
fn structs_and_enums_with_attributes() {
    is_the_same(quote! {
        /// A "doc" with \ in it.
        #[derive(Clone, PartialEq)]
        #[must_use = "why"]
        #[deprecated(note = "no")]
        pub struct Plain { #[doc = r" raw"] pub a: Option<Vec<crate::types::Thing>>, pub(crate) b: Box<u8> }
        pub struct Builder<C = (), FirstState = crate::missing::First, SecondState = crate::missing::Second> {
            client: C, given: std::marker::PhantomData<(FirstState, SecondState,)>,
        }
        pub enum Of { A, B(rt::UnknownString) }
        pub struct Empty {}
        pub enum Never {}
    });
}

#[test]
fn functions_break_where_they_are_too_long() {
    is_the_same(quote! {
        impl<C, FirstState, SecondState> Builder<C, FirstState, SecondState> {
            pub fn short(mut self) -> Self { self.made.a = Some(value.into_iter().map(Into::into).collect()); self }
            pub fn with_quite_a_long_name(mut self, value: impl IntoIterator<Item = impl Into<String>>)
                -> Builder<C, rt::Given, SecondStateWithALongName, ThirdStateWithALongName, FourthState>
            { self.turn() }
            pub async fn send(self) -> Result<Response, rt::Error> where FirstState: rt::IsGiven, SecondState: rt::IsGiven {
                self.client.send_with(&self.made, &self.options).await
            }
        }
        impl<'de> rt::Deserialize<'de> for Plain {
            type Item = Vec<Self>;
            const PLACE: usize = 3;
            fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <Self as rt::Decode>::read(deserializer)
            }
        }
    });
}

#[test]
fn matches_and_statements() {
    is_the_same(quote! {
        impl A {
            fn set(&mut self, index: usize, map: &mut A) -> Result<(), A::Error> {
                match index {
                    0 => self.a = rt::next(map)?,
                    1 => self.a_name_that_is_so_long_that_nothing_fits = rt::next_of_a_long_name(map, and, more)?,
                    _ => rt::skip(map)?,
                }
                let made: u8 = Self::new(first)?;
                match self { Self::A => "a", Self::B(value) => value.as_str(), _ => "x" }
            }
        }
    });
}

#[test]
fn tables_break_inside_out() {
    is_the_same(quote! {
        static INPUT: rt::StructSchema<'static> = rt::StructSchema {
            name: "Request",
            members: &[
                rt::Member::new("A", rt::Kind::List(&rt::Kind::String)).required().checks(&[
                    rt::Check::Range { min: Some(rt::Bound::Integer(-1)), max: None },
                    rt::Check::OneOf(&[rt::Literal::Float(0.5), rt::Literal::Boolean(true)]),
                ]),
            ],
            rules: &[],
        };
        const NUMBERS: &[u8] = &[1, 2, 3];
        const PAIRS: &[(&str, u8)] = &[("a", 1), ("b", 2)];
    });
}

#[test]
fn what_is_not_known_is_told() {
    assert_eq!(
        laid_out(quote!(
            fn f() {
                if a { b } else { c }
            }
        )),
        None
    );
    assert_eq!(laid_out(quote!(impl A { fn f() { println!("{a}") } })), None);
    assert_eq!(laid_out(quote!(impl A { fn f(a: &dyn B) -> u8 { a + 1 } })), None);
}
