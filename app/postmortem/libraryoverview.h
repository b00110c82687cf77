#pragma once

#include "postmortem/postmortem.h"

#include <QJsonObject>

namespace recount
{

/// What an index of a library keeps of a post-mortem, so that an overview of many needs none of
/// them to be read.
struct PostMortemSummary {
    struct Action {
        QString id;
        QString title;
        QString owner;
        QDate due; ///< invalid when there is none

        friend bool operator==(const Action &, const Action &) = default;
    };
    struct Fix {
        QString id;
        QString what;
        QDate applied; ///< invalid when it is not known
        QDate removeBy;

        friend bool operator==(const Fix &, const Fix &) = default;
    };

    QString title;
    QDate date;
    IncidentKind kind = IncidentKind::Incident;
    QString severity; ///< as it is written
    int level = 0;    ///< 1 is the worst; 0 when there is none
    QStringList services;
    QString trigger; ///< the beginning of a long one
    QStringList factors;
    std::optional<qint64> detectMinutes; ///< the middle where the time is not exact
    std::optional<qint64> mitigateMinutes;
    std::optional<qint64> resolveMinutes;
    QList<Action> openActions;
    QList<Fix> fixesInPlace;

    friend bool operator==(const PostMortemSummary &, const PostMortemSummary &) = default;
};

PostMortemSummary summaryOf(const PostMortem &document);

/// The same as a small JSON object, and back. What is missing or of another type is left out.
QJsonObject summaryValues(const PostMortem &document);
QJsonObject summaryJson(const PostMortemSummary &summary);
PostMortemSummary summaryFrom(const QJsonObject &values);

/// Of some values the middle one, the least, the most and how many there are. Never a mean: one
/// long incident would hide all others.
struct Spread {
    qint64 median = 0;
    qint64 least = 0;
    qint64 most = 0;
    int count = 0;

    friend bool operator==(const Spread &, const Spread &) = default;
};

/// Nothing of no values.
std::optional<Spread> spreadOf(QList<qint64> values);

/// What is still to do in many post-mortems, and how long their incidents took.
struct LibraryOverview {
    struct OpenAction {
        PostMortemSummary::Action action;
        std::optional<qint64> overdueDays; ///< from 1; nothing when it is not overdue
        QString path;
        QString document; ///< the title

        friend bool operator==(const OpenAction &, const OpenAction &) = default;
    };
    struct QuickfixInPlace {
        PostMortemSummary::Fix fix;
        std::optional<qint64> ageDays;     ///< since it was applied
        std::optional<qint64> overdueDays; ///< since it should be gone, from 1
        QString path;
        QString document;

        friend bool operator==(const QuickfixInPlace &, const QuickfixInPlace &) = default;
    };

    QList<OpenAction> actions;         ///< the longest overdue first, those without a date last
    QList<QuickfixInPlace> quickfixes; ///< the oldest first, those of unknown age last
    std::optional<Spread> detect;      ///< minutes, of real incidents only
    std::optional<Spread> mitigate;
    std::optional<Spread> resolve;
    int documents = 0;
    int incidents = 0; ///< neither drills nor near misses, which count in no time
};

struct SummarizedDocument {
    QString path;
    PostMortemSummary summary;
};

LibraryOverview libraryOverview(const QList<SummarizedDocument> &documents, const QDate &today);

} // namespace recount
