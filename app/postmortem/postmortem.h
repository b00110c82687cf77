#pragma once

#include "documents/markdownblocks.h"
#include "documents/moment.h"
#include "documents/passage.h"
#include "documents/span.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace recount
{

/// What a section of a post-mortem is about, whatever its heading is called.
enum class SectionKind {
    Other, ///< not understood; stays as it is
    Summary,
    Background,
    Impact,
    WhatHappened,
    Timeline,
    Decisions,
    Detection,
    Trigger,
    RootCause,
    Factors,
    Whys,
    RuledOut,
    Mitigators,
    Quickfix,
    Actions,
    Lessons,
    WentWell,
    WentWrong,
    Lucky,
    Surprised,
    Learned,
    OpenQuestions,
    Messages,
    InternalMessage,
    ExternalMessage,
    Glossary,
    Related,
    Attachments,
    Runbooks,
    Attendees,
    Stats,
    MyRole,
};

/// Moments that the times of an incident are computed from, in the order in which they happen.
enum class Milestone {
    Introduced,
    Started,
    Detected,
    Acknowledged,
    Declared,
    Diagnosed,
    Mitigated,
    Resolved,
    Closed,
};

enum class IncidentKind { Incident, NearMiss, Drill, Story };
enum class DocumentStatus { Draft, InReview, Reviewed, Closed };
enum class DetectionMethod { None, Alert, Synthetic, Internal, Customer, Partner, Luck };
enum class ActionType { None, Prevent, Detect, Mitigate, Repair, Investigate, Process };
enum class ActionStatus { Open, Doing, Done, WontDo };
enum class EventKind {
    None,
    LeadUp,
    Symptom,
    Alert,
    Action,
    Decision,
    Communication,
    Escalation,
    Status,
    Discovery,
    External,
};

/// A section with its heading. Sections that belong to one kind more than once are all listed.
struct PostMortemSection {
    SectionKind kind = SectionKind::Other;
    QString title;
    int level = 0;
    ByteRange heading;
    Passage help;    ///< the comment of a template directly below the heading
    ByteRange body;  ///< up to the next heading
    ByteRange whole; ///< with the sections in it
};

/// `Severity | P1 (initial P3, peak P1, final P2)`.
struct Severity {
    Passage words;
    QString scheme;       ///< "P", "SEV", or empty for words of one's own
    int level = 0;        ///< at its peak; 1 is the worst, 0 when there is none
    int initialLevel = 0; ///< what it was taken for at first; the same where nothing else is said
    int finalLevel = 0;   ///< the same where nothing else is said
};

/// One row of the timeline.
struct TimelineEvent {
    Moment when;
    Passage time;
    EventKind kind = EventKind::None;
    Passage text;
    QString actor;    ///< a role
    QString evidence; ///< the cell or the links in the text; empty without any
    QList<Milestone> milestones;
    ByteRange range; ///< the whole line
    int table = -1;  ///< index of the block of its table; -1 for a line of a list
    int row = -1;    ///< in that table or list
};

/// A time during which users felt it.
struct ImpactInterval {
    enum class Level { Down, Degraded, AtRisk };

    Moment from;
    Moment to;
    Level level = Level::Degraded;
    std::optional<double> sharePercent;
    ByteRange range;
};

/// A number of the impact: `~850 lost orders`, `1,200–1,500 users`, `100 % of users`.
struct Measure {
    enum class Dimension { Users, Requests, Revenue, Data, Sla, Support, Team, Reputation, Other };
    enum class Basis { Measured, Estimated, Unknown };

    Dimension dimension = Dimension::Other;
    Basis basis = Basis::Measured;
    double low = 0;
    double high = 0;
    QString unit; ///< "orders", "%"
    Passage words;
};

/// What somebody had to choose during the incident.
struct Decision {
    QString id;     ///< "D1"; empty when it has none
    Passage chosen; ///< what was done
    Moment when;
    QStringList options; ///< what else was considered
    QString knownThen;   ///< what was known at that time
    QString rationale;
    QHash<QString, Passage> fields; ///< "at", "options", "known then", "because", and own ones
    ByteRange range;
    int list = -1;
    int item = -1;
};

/// A file beside the document that it shows or links to.
struct Attachment {
    QString path;      ///< relative, as it is written
    Passage text;      ///< what it shows; of an image its description
    ByteRange address; ///< place of the path
    QString sha256;    ///< in lower case; empty when it is not said
    bool isImage = false;
    ByteRange range; ///< of the link
    int list = -1;   ///< of the section of attachments; -1 for one in the text
    int item = -1;
};

struct Factor {
    QString id; ///< "F1"; empty when it has none
    QString category;
    Passage text;
    ByteRange range; ///< the whole list item
    int list = -1;
    int item = -1;
};

/// What made the service usable again.
struct Quickfix {
    QString id; ///< "Q1"; empty when it has none
    Passage what;
    Moment appliedAt;
    Moment verifiedAt;
    QString by;
    QString verifiedHow;
    QString sideEffects;
    QString rollback;
    QDate removeBy;
    std::optional<bool> isInPlace;  ///< nothing is said of it: no value
    QHash<QString, Passage> fields; ///< by key as `fieldKey` gives it
    ByteRange range;
    int level = 0; ///< of its heading; 0 when it has none
    int list = -1; ///< block of the list it is an item of; -1 when it is a section or words
    int item = -1;
};

/// One part of the permanent fix.
struct ActionItem {
    QString id;       ///< "AI-1"; empty when it has none
    QStringList tags; ///< without brackets: DEVS, DEVOPS, PROCESS, or own ones
    Passage title;
    ActionType type = ActionType::None;
    ActionStatus status = ActionStatus::Open;
    QString owner;
    QString dueText;
    QDate due;
    QDate doneAt;
    int priority = -1; ///< 0 to 3; -1 when there is none
    QString doneWhen;
    QString ticket;
    QString reason;                 ///< why it will not be done
    QStringList addresses;          ///< F1, Q1, detection
    /// By the first of the keys that mean the same, or by what a column means; others by the key as
    /// `fieldKey` gives it.
    QHash<QString, Passage> fields;
    ByteRange range;
    int list = -1; ///< block of its list; -1 when it is in a table
    int item = -1;
    int table = -1;
    int row = -1;
};

/// A post-mortem as values, read from its Markdown. It never owns the text: every value says where
/// it stands, and edits are patches of the bytes.
struct PostMortem {
    Passage title;
    QString id;   ///< of the front matter
    QString lang; ///< "en"; empty when it is not said
    QTimeZone zone = QTimeZone::utc();
    bool isZoneStated = false;
    QList<QTimeZone> otherZones; ///< named in the timeline beside its own

    /// Key and value of the table, or of the `Key: value` lines, under the title; keys as
    /// `fieldKey` gives them.
    QMap<QString, Passage> header;
    IncidentKind kind = IncidentKind::Incident;
    DocumentStatus status = DocumentStatus::Draft;
    Severity severity;
    QStringList owners;
    QStringList services;
    QDate date; ///< as it is written
    QDate published;
    bool isOngoing = false;

    QList<PostMortemSection> sections;
    QList<TimelineEvent> timeline;
    QMap<Milestone, Moment> milestones; ///< of the timeline, else of the header
    QMap<Milestone, ByteRange> milestonePlaces;
    QList<ImpactInterval> intervals;
    QList<Measure> measures;
    DetectionMethod detection = DetectionMethod::None;
    QList<Decision> decisions;
    QList<Attachment> attachments; ///< in the order of the text
    QList<Factor> factors;
    QList<Quickfix> quickfixes;
    QList<ActionItem> actions;

    /// The words of all sections of that kind; empty without any.
    Passage passage(SectionKind sectionKind) const;
    const PostMortemSection *section(SectionKind sectionKind) const;
    bool has(SectionKind sectionKind) const { return section(sectionKind) != nullptr; }
    Moment milestone(Milestone which) const { return milestones.value(which); }

    QHash<SectionKind, Passage> passages;
    QList<MarkdownBlock> blocks; ///< that `table`, `list` and `headerTable` are indexes of
    int headerTable = -1;        ///< the table under the title; -1 without one
};

} // namespace recount
