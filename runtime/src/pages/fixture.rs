//! An action that pages as the generator would write it, by token, offset or number.

use std::fmt;

use tencentcloud_schema::{
    ActionSchema, AsValue, Bound, Check, Kind, Member, StructSchema, Typed, Value, debug,
};

use super::{Paged, Paging, Position, Way};
use crate::{
    Action,
    codegen::{MapAccess, next, skip},
    decode::Members,
    fixture::{LIST_PAIRS, PairService},
};

pub(super) const TOKEN: u8 = 0;
pub(super) const OFFSET: u8 = 1;
pub(super) const NUMBER: u8 = 2;

static LIST: ActionSchema<'static> = ActionSchema {
    name: "List",
    input: &StructSchema {
        name: "ListRequest",
        members: &[
            Member::new("Token", Kind::String),
            Member::new("Offset", Kind::Integer),
            Member::new("Number", Kind::Unsigned),
            Member::new("Limit", Kind::Integer)
                .checks(&[Check::Range { min: None, max: Some(Bound::Integer(100)) }]),
        ],
        rules: &[],
    },
    output: &StructSchema {
        name: "ListResponse",
        members: &[
            Member::new("Next", Kind::String),
            Member::new("Total", Kind::Integer),
            Member::new("Items", Kind::List(&Kind::String)),
        ],
        rules: &[],
    },
    ..LIST_PAIRS
};

/// A request that pages by token, offset or number.
#[derive(Clone, Default)]
pub(super) struct List<const WAY: u8> {
    pub(super) token: Option<String>,
    pub(super) offset: Option<i64>,
    pub(super) number: Option<u64>,
    pub(super) limit: Option<i64>,
}

impl<const WAY: u8> Typed for List<WAY> {
    fn schema() -> &'static StructSchema<'static> {
        LIST.input
    }

    fn get(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.token.value(),
            1 => self.offset.value(),
            2 => self.number.value(),
            3 => self.limit.value(),
            _ => Value::Absent,
        }
    }
}

impl<const WAY: u8> fmt::Debug for List<WAY> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

impl<const WAY: u8> Action for List<WAY> {
    type Service = PairService;
    type Response = Listed;

    fn action() -> &'static ActionSchema<'static> {
        &LIST
    }
}

impl<const WAY: u8> Paged for List<WAY> {
    type Item = String;

    const PAGING: Paging = Paging {
        way: match WAY {
            TOKEN => Way::Token { next: 0 },
            OFFSET => Way::Offset,
            _ => Way::Number,
        },
        place: WAY as usize,
        total: Some(1),
        list: 2,
    };

    fn turn(&mut self, to: &Position) {
        match WAY {
            TOKEN => self.token = Some(to.token()),
            OFFSET => self.offset = Some(to.signed()),
            _ => self.number = Some(to.unsigned()),
        }
    }

    fn items(page: Listed) -> Vec<String> {
        page.items
    }
}

/// A page.
#[derive(Default)]
pub(super) struct Listed {
    next: String,
    total: Option<i64>,
    pub(super) items: Vec<String>,
    request_id: String,
}

impl Typed for Listed {
    fn schema() -> &'static StructSchema<'static> {
        LIST.output
    }

    fn get(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.next.value(),
            1 => self.total.value(),
            2 => self.items.value(),
            _ => Value::Absent,
        }
    }
}

impl Members for Listed {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error> {
        match index {
            0 => self.next = next(map)?,
            1 => self.total = next(map)?,
            2 => self.items = next(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }
}

impl crate::Response for Listed {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

impl fmt::Debug for Listed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

/// The request with nothing set.
pub(super) fn list<const WAY: u8>() -> List<WAY> {
    List::default()
}
