#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace recount
{

/// What a timeline entry is; the values of "kind" in a pack's JSON, in this order:
/// automation, documentation, migration, incident, monitoring, security, people, infrastructure.
enum class EntryKind {
    Automation,
    Documentation,
    Migration,
    Incident,
    Monitoring,
    Security,
    People,
    Infrastructure,
};

/// Where something comes from; shown wherever it is used, because an interviewer may ask. The
/// values of "origin" in a pack's JSON: lived (at work), lab (tried out by oneself), fictional.
enum class Origin { Lived, Lab, Fictional };

struct Company {
    QString name;
    QString whatItDoes;
    int people = 0;
    int developers = 0;
    int devops = 0;
    QString teams; ///< the sizes in words, "2 DevOps (you and a senior colleague)"
    QString yourRole;
    QString duration; ///< how long you worked there, "a year and a half"

    friend bool operator==(const Company &, const Company &) = default;
};

struct StackItem {
    QString component;
    QString technology;

    friend bool operator==(const StackItem &, const StackItem &) = default;
};

/// What became of a weak point; the row in this place answers the weak point in the same place.
struct Improvement {
    QString text;
    QStringList entries; ///< timeline entries that brought it about

    friend bool operator==(const Improvement &, const Improvement &) = default;
};

/// One row of the 18 months. Links are ids inside the same pack and may be empty.
struct TimelineEntry {
    QString id;
    int month = 0; ///< 1 to 18, counted from the first day
    EntryKind kind = EntryKind::Automation;
    QString what;
    QString why;
    QStringList followedBy;   ///< entries that this one led to: an incident and its fix
    QStringList fixes;        ///< rows of the fix table
    QStringList questions;    ///< questions that ask for it
    QStringList documents;    ///< post-mortems and runbooks about it
    QStringList technologies; ///< "PostgreSQL", "Docker": names to filter by
    Origin origin = Origin::Fictional;

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

struct Phase {
    QString id;
    QString title;
    QString summary;
    int firstMonth = 0;
    int lastMonth = 0;
    QList<TimelineEntry> entries;

    friend bool operator==(const Phase &, const Phase &) = default;
};

/// One row of the quickfix / permanent-fix table.
struct Fix {
    QString id;
    QString incident;
    QString quickfix;
    QString permanentFix; ///< empty while there is none
    int month = 0;
    QStringList entries;
    QStringList questions;
    // In words, as they are said; empty where nobody knows.
    QString quickfixTime;     ///< "10 minutes"
    QString permanentFixTime; ///< "3 days"
    QString quickfixBy;       ///< "DevOps"
    QString permanentFixBy;   ///< "Developers"
    QString quickfixHeld;     ///< how long it was in place: "1 week"
    QString risk;             ///< what happens to those who stop at the quickfix
    QString spoken;           ///< the sentence for an interview
    Origin origin = Origin::Fictional;

    friend bool operator==(const Fix &, const Fix &) = default;
};

struct CommunicationStep {
    QString title;
    QString detail;
    QString exampleMessage; ///< empty where the step has none

    friend bool operator==(const CommunicationStep &, const CommunicationStep &) = default;
};

struct Responsibility {
    QString role; ///< "DevOps", "Developers"
    QStringList items;
    QString note;

    friend bool operator==(const Responsibility &, const Responsibility &) = default;
};

struct FollowUp {
    QString id;
    QString prompt;
    QString answer; ///< Markdown
    int referenceSeconds = 45;

    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

struct Question {
    QString id;
    int number = 0;
    QString prompt;
    QString shortTitle; ///< a few words for the list
    QString tests;      ///< what the question evaluates, one line
    QString think;
    QStringList hints;
    QString modelAnswer;    ///< Markdown
    QStringList listensFor; ///< the rubric
    QList<FollowUp> followUps;
    int referenceSeconds = 120;

    friend bool operator==(const Question &, const Question &) = default;
};

enum class DocumentKind { PostMortem, Runbook };

struct PackDocument {
    QString id;
    DocumentKind kind = DocumentKind::PostMortem;
    QString title;
    QString markdown;

    friend bool operator==(const PackDocument &, const PackDocument &) = default;
};

/// A place where a claim is said: the thing, so that moving and editing its texts does no harm, and
/// the words in it.
struct ClaimMention {
    QString thing;   ///< "entries/m03-disk-full", "followUps/…", as in packtexts.h; or "company"
    QString wording; ///< "down for 2 h"

    friend bool operator==(const ClaimMention &, const ClaimMention &) = default;
};

/// A figure of the company, kept once: what it is about, and what it is.
struct Claim {
    QString id;
    QString name;  ///< "Downtime on March 15"
    QString value; ///< "2 h 10 min"
    QList<ClaimMention> mentions;

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// One company with its story and its questions, read-only. Texts are plain unless marked
/// Markdown; Markdown is CommonMark with tables.
struct Pack {
    QString id;
    QString language; ///< "en", "fr"
    QString title;
    QString introduction; ///< Markdown: what the pack is for, and honesty about fiction
    Company company;
    QList<StackItem> stack;
    QStringList weakPoints;
    QList<Improvement> improvements; ///< as many as weak points, or none
    QString arrivalPriority;
    QList<Phase> phases;
    QString fixesIntroduction; ///< Markdown
    QList<Fix> fixes;
    QString communicationIntroduction; ///< Markdown
    QList<CommunicationStep> communication;
    QList<Responsibility> responsibilities;
    QStringList practiceSteps;
    QList<Question> questions;
    QStringList tips;
    QList<PackDocument> documents;
    QList<Claim> claims;

    friend bool operator==(const Pack &, const Pack &) = default;
};

/// Names a question across packs: "quickbite/biggest-incident". Kept in the database, so ids
/// in shipped packs never change.
inline QString questionKey(const Pack &pack, const Question &question)
{
    return pack.id + QLatin1Char('/') + question.id;
}

} // namespace recount
