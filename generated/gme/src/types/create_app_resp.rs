// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An application as it was created.
///
/// Since the release of 2022-10-17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAppResp {
    /// Id that the service gave the application.
    pub biz_id: i64,
    /// Name of the application.
    pub app_name: String,
    /// Id of the application's project.
    pub project_id: i64,
    /// Key that the application starts the GME SDK with.
    ///
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub secret_key: String,
    /// When the application was created, as a Unix time.
    ///
    /// - Unit: s.
    /// - **Note.** The documents show: The table speaks of a timestamp and names no unit. Chosen: Seconds.
    ///   Reason: The example has ten digits, which are a day of April 2023 in seconds.
    pub create_time: i64,
    /// Settings of voice chat.
    pub realtime_speech_conf: Option<crate::types::RealtimeSpeechConf>,
    /// Settings of voice messages.
    pub voice_message_conf: Option<crate::types::VoiceMessageConf>,
    /// Settings of voice analysis.
    pub voice_filter_conf: Option<crate::types::VoiceFilterConf>,
    /// Settings of speech-to-text.
    ///
    /// - Since the release of 2023-07-06.
    pub asr_conf: Option<crate::types::AsrConf>,
}

impl rt::Typed for CreateAppResp {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.biz_id),
            1 => rt::view(&self.app_name),
            2 => rt::view(&self.project_id),
            3 => rt::view(&self.secret_key),
            4 => rt::view(&self.create_time),
            5 => rt::view(&self.realtime_speech_conf),
            6 => rt::view(&self.voice_message_conf),
            7 => rt::view(&self.voice_filter_conf),
            8 => rt::view(&self.asr_conf),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateAppResp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateAppResp {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for CreateAppResp {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.biz_id = rt::next(map)?,
            1 => self.app_name = rt::next(map)?,
            2 => self.project_id = rt::next(map)?,
            3 => self.secret_key = rt::next(map)?,
            4 => self.create_time = rt::next(map)?,
            5 => self.realtime_speech_conf = rt::next(map)?,
            6 => self.voice_message_conf = rt::next(map)?,
            7 => self.voice_filter_conf = rt::next(map)?,
            8 => self.asr_conf = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for CreateAppResp {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateAppResp",
    members: &[
        rt::Member::new("BizId", rt::Kind::Integer),
        rt::Member::new("AppName", rt::Kind::String),
        rt::Member::new("ProjectId", rt::Kind::Integer),
        rt::Member::new("SecretKey", rt::Kind::String).sensitive(),
        rt::Member::new("CreateTime", rt::Kind::Integer),
        rt::Member::new(
            "RealtimeSpeechConf",
            rt::Kind::Struct(crate::schema::REALTIME_SPEECH_CONF),
        ),
        rt::Member::new(
            "VoiceMessageConf",
            rt::Kind::Struct(crate::schema::VOICE_MESSAGE_CONF),
        ),
        rt::Member::new(
            "VoiceFilterConf",
            rt::Kind::Struct(crate::schema::VOICE_FILTER_CONF),
        ),
        rt::Member::new("AsrConf", rt::Kind::Struct(crate::schema::ASR_CONF)),
    ],
    rules: &[],
};
