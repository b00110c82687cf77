#pragma once

#include "foundation/clock.h"
#include "takes/take.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace recount
{

/// How a take is called on screen: its date as people say it, its part, what is special about it.
class TakeWords
{
    Q_DECLARE_TR_FUNCTIONS(TakeWords)

public:
    explicit TakeWords(const Clock &clock, QLocale locale = {});

    /// Names of the follow-ups by id; the answer itself needs none.
    void setPartNames(const QHash<QString, QString> &names) { m_partNames = names; }

    /// "Today, 14:05", "Yesterday, 14:05", "Friday, 14:05" or with the full date.
    QString date(const QDateTime &utc) const;
    QString title(const Take &take) const { return date(take.startedUtc); }
    QString part(const Take &take) const;
    /// Short words for badges: recovered, interruptions.
    QStringList badges(const Take &take) const;
    /// Everything in one sentence, for screen readers.
    QString spoken(const Take &take) const;
    /// A name for an exported file, without the suffix.
    QString fileName(const Take &take) const;

private:
    QDateTime local(const QDateTime &utc) const;

    const Clock &m_clock;
    QLocale m_locale;
    QHash<QString, QString> m_partNames;
};

} // namespace recount
