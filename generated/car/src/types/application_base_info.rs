// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How the picture of a desktop application is captured.
///
/// Since the release of 2024-09-02.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationBaseInfo {
    /// What is captured.
    ///
    /// - Required.
    /// - Values: [`WindowUseType`](crate::types::WindowUseType).
    pub window_use_type: crate::types::WindowUseType,
    /// Name of the application's window.
    ///
    /// - Optional.
    pub window_name: Option<String>,
    /// Class name of the application's window.
    ///
    /// - Optional.
    pub window_class_name: Option<String>,
    /// How the window is captured.
    ///
    /// - Optional.
    /// - Default: `HOOK`.
    /// - Values: [`WindowCaptureMode`](crate::types::WindowCaptureMode).
    /// - **Note.** The documents show: The table has two values, and the example of ModifyApplicationBaseInfo
    ///   sends the empty text. Chosen: The empty text is accepted, too. Reason: The example captures the whole
    ///   desktop, so that no window has to be captured at all.
    pub window_capture_mode: Option<crate::types::WindowCaptureMode>,
}

impl ApplicationBaseInfo {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            window_use_type: crate::types::WindowUseType::from(""),
            window_name: None,
            window_class_name: None,
            window_capture_mode: None,
        }
    }
}

impl rt::Typed for ApplicationBaseInfo {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.window_use_type),
            1 => rt::view(&self.window_name),
            2 => rt::view(&self.window_class_name),
            3 => rt::view(&self.window_capture_mode),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for ApplicationBaseInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ApplicationBaseInfo {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ApplicationBaseInfo {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.window_use_type = rt::next(map)?,
            1 => self.window_name = rt::next(map)?,
            2 => self.window_class_name = rt::next(map)?,
            3 => self.window_capture_mode = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for ApplicationBaseInfo {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ApplicationBaseInfo {
    /// Starts a [`ApplicationBaseInfoBuilder`].
    pub fn builder() -> ApplicationBaseInfoBuilder {
        ApplicationBaseInfoBuilder::new()
    }
}

/// Builds a [`ApplicationBaseInfo`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct ApplicationBaseInfoBuilder<
    WindowUseTypeState = crate::missing::WindowUseType,
> {
    made: ApplicationBaseInfo,
    given: std::marker::PhantomData<(WindowUseTypeState,)>,
}

impl ApplicationBaseInfoBuilder<crate::missing::WindowUseType> {
    pub(crate) fn new() -> Self {
        Self {
            made: ApplicationBaseInfo::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<WindowUseTypeState> ApplicationBaseInfoBuilder<WindowUseTypeState> {
    /// What is captured.
    ///
    /// - Required.
    /// - Values: [`WindowUseType`](crate::types::WindowUseType).
    pub fn window_use_type(
        mut self,
        value: impl Into<crate::types::WindowUseType>,
    ) -> ApplicationBaseInfoBuilder<rt::Given> {
        self.made.window_use_type = value.into();
        self.turn()
    }

    /// Name of the application's window.
    ///
    /// - Optional.
    pub fn window_name(mut self, value: impl Into<String>) -> Self {
        self.made.window_name = Some(value.into());
        self
    }

    /// Class name of the application's window.
    ///
    /// - Optional.
    pub fn window_class_name(mut self, value: impl Into<String>) -> Self {
        self.made.window_class_name = Some(value.into());
        self
    }

    /// How the window is captured.
    ///
    /// - Optional.
    /// - Default: `HOOK`.
    /// - Values: [`WindowCaptureMode`](crate::types::WindowCaptureMode).
    /// - **Note.** The documents show: The table has two values, and the example of ModifyApplicationBaseInfo
    ///   sends the empty text. Chosen: The empty text is accepted, too. Reason: The example captures the whole
    ///   desktop, so that no window has to be captured at all.
    pub fn window_capture_mode(
        mut self,
        value: impl Into<crate::types::WindowCaptureMode>,
    ) -> Self {
        self.made.window_capture_mode = Some(value.into());
        self
    }

    /// The finished [`ApplicationBaseInfo`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ApplicationBaseInfo
    where
        WindowUseTypeState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> ApplicationBaseInfoBuilder<Next0> {
        ApplicationBaseInfoBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "ApplicationBaseInfo",
    members: &[
        rt::Member::new(
                "WindowUseType",
                rt::Kind::Enum(&crate::types::window_use_type::SCHEMA),
            )
            .required(),
        rt::Member::new("WindowName", rt::Kind::String),
        rt::Member::new("WindowClassName", rt::Kind::String),
        rt::Member::new(
                "WindowCaptureMode",
                rt::Kind::Enum(&crate::types::window_capture_mode::SCHEMA),
            )
            .or(&[rt::Literal::String("")]),
    ],
    rules: &[],
};
