// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How much of each service an application used on one day.
///
/// Since the release of 2022-10-17.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppStatisticsItem {
    /// Use of voice chat.
    ///
    /// - The service may answer null.
    pub realtime_speech_statistics_item: Option<
        crate::types::RealTimeSpeechStatisticsItem,
    >,
    /// Use of voice messages.
    ///
    /// - The service may answer null.
    pub voice_message_statistics_item: Option<crate::types::VoiceMessageStatisticsItem>,
    /// Use of phrase filtering.
    ///
    /// - The service may answer null.
    pub voice_filter_statistics_item: Option<crate::types::VoiceFilterStatisticsItem>,
    /// Day that the figures are of.
    pub date: rt::Date,
    /// Use of speech-to-text for recordings.
    ///
    /// - The service may answer null.
    /// - Since the release of 2022-12-05.
    pub audio_text_statistics_item: Option<crate::types::AudioTextStatisticsItem>,
    /// Use of speech-to-text for streams.
    ///
    /// - The service may answer null.
    /// - Since the release of 2022-12-05.
    pub stream_text_statistics_item: Option<crate::types::StreamTextStatisticsItem>,
    /// Use of speech-to-text by requests from outside the Chinese mainland.
    ///
    /// - The service may answer null.
    /// - Since the release of 2022-12-05.
    pub oversea_text_statistics_item: Option<crate::types::OverseaTextStatisticsItem>,
    /// Use of speech-to-text in real time.
    ///
    /// - The service may answer null.
    /// - Since the release of 2022-12-05.
    pub realtime_text_statistics_item: Option<crate::types::RealtimeTextStatisticsItem>,
}

impl Default for AppStatisticsItem {
    fn default() -> Self {
        Self {
            realtime_speech_statistics_item: None,
            voice_message_statistics_item: None,
            voice_filter_statistics_item: None,
            date: rt::Date::from(""),
            audio_text_statistics_item: None,
            stream_text_statistics_item: None,
            oversea_text_statistics_item: None,
            realtime_text_statistics_item: None,
        }
    }
}

impl rt::Typed for AppStatisticsItem {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.realtime_speech_statistics_item),
            1 => rt::view(&self.voice_message_statistics_item),
            2 => rt::view(&self.voice_filter_statistics_item),
            3 => rt::view(&self.date),
            4 => rt::view(&self.audio_text_statistics_item),
            5 => rt::view(&self.stream_text_statistics_item),
            6 => rt::view(&self.oversea_text_statistics_item),
            7 => rt::view(&self.realtime_text_statistics_item),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for AppStatisticsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for AppStatisticsItem {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for AppStatisticsItem {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.realtime_speech_statistics_item = rt::next(map)?,
            1 => self.voice_message_statistics_item = rt::next(map)?,
            2 => self.voice_filter_statistics_item = rt::next(map)?,
            3 => self.date = rt::next(map)?,
            4 => self.audio_text_statistics_item = rt::next(map)?,
            5 => self.stream_text_statistics_item = rt::next(map)?,
            6 => self.oversea_text_statistics_item = rt::next(map)?,
            7 => self.realtime_text_statistics_item = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for AppStatisticsItem {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "AppStatisticsItem",
    members: &[
        rt::Member::new(
            "RealtimeSpeechStatisticsItem",
            rt::Kind::Struct(crate::schema::REAL_TIME_SPEECH_STATISTICS_ITEM),
        ),
        rt::Member::new(
            "VoiceMessageStatisticsItem",
            rt::Kind::Struct(crate::schema::VOICE_MESSAGE_STATISTICS_ITEM),
        ),
        rt::Member::new(
            "VoiceFilterStatisticsItem",
            rt::Kind::Struct(crate::schema::VOICE_FILTER_STATISTICS_ITEM),
        ),
        rt::Member::new("Date", rt::Kind::Date),
        rt::Member::new(
            "AudioTextStatisticsItem",
            rt::Kind::Struct(crate::schema::AUDIO_TEXT_STATISTICS_ITEM),
        ),
        rt::Member::new(
            "StreamTextStatisticsItem",
            rt::Kind::Struct(crate::schema::STREAM_TEXT_STATISTICS_ITEM),
        ),
        rt::Member::new(
            "OverseaTextStatisticsItem",
            rt::Kind::Struct(crate::schema::OVERSEA_TEXT_STATISTICS_ITEM),
        ),
        rt::Member::new(
            "RealtimeTextStatisticsItem",
            rt::Kind::Struct(crate::schema::REALTIME_TEXT_STATISTICS_ITEM),
        ),
    ],
    rules: &[],
};
