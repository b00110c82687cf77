#include "context/view/entrywords.h"

#include <QCoreApplication>

namespace recount
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

} // namespace

QString kindWord(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Automation:
        return Words::tr("Automation");
    case EntryKind::Documentation:
        return Words::tr("Documentation");
    case EntryKind::Migration:
        return Words::tr("Migration");
    case EntryKind::Incident:
        return Words::tr("Incident");
    case EntryKind::Monitoring:
        return Words::tr("Monitoring");
    case EntryKind::Security:
        return Words::tr("Security");
    case EntryKind::People:
        return Words::tr("People");
    case EntryKind::Infrastructure:
        break;
    }
    return Words::tr("Infrastructure");
}

QString originWord(Origin origin)
{
    switch (origin) {
    case Origin::Lived:
        return Words::tr("Lived");
    case Origin::Lab:
        return Words::tr("Lab");
    case Origin::Fictional:
        break;
    }
    return Words::tr("Fictional");
}

QString originSentence(Origin origin)
{
    switch (origin) {
    case Origin::Lived:
        return Words::tr("This happened to you at work.");
    case Origin::Lab:
        return Words::tr("You tried this out yourself, not in production. Say so.");
    case Origin::Fictional:
        break;
    }
    return Words::tr("Made up to practise with. Do not tell it as your own.");
}

QString monthWords(int month)
{
    return Words::tr("Month %1").arg(month);
}

QString monthsWords(int firstMonth, int lastMonth)
{
    if (firstMonth == lastMonth)
        return monthWords(firstMonth);
    return Words::tr("Months %1 to %2")
        .arg(QString::number(firstMonth), QString::number(lastMonth));
}

QString documentKindWord(DocumentKind kind)
{
    return kind == DocumentKind::PostMortem ? Words::tr("Post-mortem") : Words::tr("Runbook");
}

} // namespace recount
