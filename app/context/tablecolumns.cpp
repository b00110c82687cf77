#include "context/tablecolumns.h"

#include "foundation/text.h"
#include "packs/jsoncursor.h"
#include "packs/packlimits.h"
#include "packs/packwords.h"

#include <QCoreApplication>

#include <array>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct TableColumns {
    Q_DECLARE_TR_FUNCTIONS(TableColumns)
};

template <class Value>
struct ChoiceWord {
    Value value;
    QLatin1String word; ///< of the pack's JSON
    const char16_t *english;
    const char16_t *french;
};

constexpr std::array kindWords{
    ChoiceWord<EntryKind>{EntryKind::Automation, "automation"_L1, u"Automation", u"Automatisation"},
    ChoiceWord<EntryKind>{EntryKind::Documentation, "documentation"_L1, u"Documentation",
                          u"Documentation"},
    ChoiceWord<EntryKind>{EntryKind::Migration, "migration"_L1, u"Migration", u"Migration"},
    ChoiceWord<EntryKind>{EntryKind::Incident, "incident"_L1, u"Incident", u"Incident"},
    ChoiceWord<EntryKind>{EntryKind::Monitoring, "monitoring"_L1, u"Monitoring", u"Supervision"},
    ChoiceWord<EntryKind>{EntryKind::Security, "security"_L1, u"Security", u"Sécurité"},
    ChoiceWord<EntryKind>{EntryKind::People, "people"_L1, u"People", u"Équipe"},
    ChoiceWord<EntryKind>{EntryKind::Infrastructure, "infrastructure"_L1, u"Infrastructure",
                          u"Infrastructure"},
};

constexpr std::array originWords{
    ChoiceWord<Origin>{Origin::Lived, "lived"_L1, u"Lived", u"Vécu"},
    ChoiceWord<Origin>{Origin::Lab, "lab"_L1, u"Lab", u"Labo"},
    ChoiceWord<Origin>{Origin::Fictional, "fictional"_L1, u"Fictional", u"Fictif"},
};

template <class Words, class Value>
QString wordFor(const Words &words, Value value, const QString &language)
{
    for (const auto &word : words) {
        if (word.value == value)
            return QString::fromUtf16(language == "fr"_L1 ? word.french : word.english);
    }
    return {};
}

template <class Words, class Value>
Result<void> readWord(const Words &words, Value &value, const QString &cell)
{
    const QString wanted = foldForSearch(tidyCell(cell));
    if (wanted.isEmpty())
        return {};
    QStringList known;
    for (const auto &word : words) {
        for (const QString &name : {QString(word.word), QString::fromUtf16(word.english),
                                    QString::fromUtf16(word.french)}) {
            if (foldForSearch(name) == wanted) {
                value = word.value;
                return {};
            }
        }
        known.append(QString(word.word));
    }
    return fail(ErrorCode::InvalidData,
                TableColumns::tr("“%1” is none of %2").arg(cell.left(60), known.join(", "_L1)));
}

Result<void> readMonth(int &month, const QString &cell)
{
    const QString text = tidyCell(cell);
    if (text.isEmpty())
        return {};
    // "3", "M3", "month 3"
    qsizetype begin = text.size();
    while (begin > 0 && text.at(begin - 1) >= u'0' && text.at(begin - 1) <= u'9')
        --begin;
    const QString before = foldForSearch(text.left(begin)).trimmed();
    bool isNumber = false;
    const int number = text.mid(begin).toInt(&isNumber);
    const bool wordFits =
        before.isEmpty() || before == u"m" || before == u"month" || before == u"mois";
    if (!isNumber || !wordFits || number < 1 || number > packlimits::lastMonth)
        return fail(ErrorCode::InvalidData, TableColumns::tr("“%1” is no month from 1 to %2")
                                                .arg(text.left(60))
                                                .arg(packlimits::lastMonth));
    month = number;
    return {};
}

Result<void> readText(QString &text, const QString &cell)
{
    if (cell.size() > JsonCursor::longestText)
        return fail(ErrorCode::InvalidData,
                    TableColumns::tr("a text is longer than %n character(s)", nullptr,
                                     int(JsonCursor::longestText)));
    if (tidyCell(cell) != tidyCell(text))
        text = tidyCell(cell);
    return {};
}

/// Names parted by semicolons or commas; a backslash keeps one inside of a name.
QStringList namesIn(const QString &cell)
{
    QStringList names;
    QString name;
    const auto end = [&] {
        if (!tidyCell(name).isEmpty())
            names.append(tidyCell(name));
        name.clear();
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        if (c == u'\\' && i + 1 < cell.size())
            name += cell.at(++i);
        else if (c == u';' || c == u',')
            end();
        else
            name += c;
    }
    end();
    return names;
}

QString namesText(const QStringList &names)
{
    QStringList escaped;
    for (QString name : names) {
        name.replace(u'\\', "\\\\"_L1);
        name.replace(u';', "\\;"_L1);
        name.replace(u',', "\\,"_L1);
        escaped.append(name);
    }
    return escaped.join("; "_L1);
}

Result<void> readNames(QStringList &names, const QString &cell)
{
    const QStringList read = namesIn(cell);
    if (read.size() > packlimits::points)
        return fail(ErrorCode::InvalidData, TableColumns::tr("there are more than %n technologies",
                                                             nullptr, int(packlimits::points)));
    if (cell.size() > JsonCursor::longestText && read != namesIn(namesText(names)))
        return fail(ErrorCode::InvalidData,
                    TableColumns::tr("a text is longer than %n character(s)", nullptr,
                                     int(JsonCursor::longestText)));
    if (read != namesIn(namesText(names)))
        names = read;
    return {};
}

template <class Thing, QString Thing::*member>
TableColumn<Thing> textColumn(const QString &english, const QString &french,
                              const QStringList &otherNames = {}, bool required = false)
{
    return {english,
            french,
            otherNames,
            required,
            [](const Thing &thing, const QString &) { return thing.*member; },
            [](Thing &thing, const QString &cell) { return readText(thing.*member, cell); }};
}

template <class Thing>
TableColumn<Thing> idColumn()
{
    return {u"Id"_s,
            u"Id"_s,
            {u"identifier"_s, u"identifiant"_s},
            false,
            [](const Thing &thing, const QString &) { return thing.id; },
            [](Thing &, const QString &) { return Result<void>(); }};
}

template <class Thing>
TableColumn<Thing> monthColumn(bool required)
{
    return {u"Month"_s,
            u"Mois"_s,
            {},
            required,
            [](const Thing &thing, const QString &) { return QString::number(thing.month); },
            [](Thing &thing, const QString &cell) { return readMonth(thing.month, cell); }};
}

template <class Thing>
TableColumn<Thing> originColumn()
{
    return {u"Origin"_s,
            u"Origine"_s,
            {},
            false,
            [](const Thing &thing, const QString &language) {
                return wordFor(originWords, thing.origin, language);
            },
            [](Thing &thing, const QString &cell) {
                return readWord(originWords, thing.origin, cell);
            }};
}

} // namespace

const QList<TableColumn<TimelineEntry>> &timelineColumns()
{
    static const QList<TableColumn<TimelineEntry>> columns{
        monthColumn<TimelineEntry>(true),
        {u"Kind"_s,
         u"Type"_s,
         {u"genre"_s, u"categorie"_s, u"category"_s},
         false,
         [](const TimelineEntry &entry, const QString &language) {
             return wordFor(kindWords, entry.kind, language);
         },
         [](TimelineEntry &entry, const QString &cell) {
             return readWord(kindWords, entry.kind, cell);
         }},
        textColumn<TimelineEntry, &TimelineEntry::what>(
            u"What"_s, u"Quoi"_s, {u"action"_s, u"event"_s, u"evenement"_s, u"entry"_s}, true),
        textColumn<TimelineEntry, &TimelineEntry::why>(u"Why"_s, u"Pourquoi"_s,
                                                       {u"reason"_s, u"raison"_s}),
        {u"Technologies"_s,
         u"Technologies"_s,
         {u"technology"_s, u"technologie"_s, u"tools"_s, u"outils"_s},
         false,
         [](const TimelineEntry &entry, const QString &) { return namesText(entry.technologies); },
         [](TimelineEntry &entry, const QString &cell) {
             return readNames(entry.technologies, cell);
         }},
        originColumn<TimelineEntry>(),
        idColumn<TimelineEntry>(),
    };
    return columns;
}

const QList<TableColumn<Fix>> &fixColumns()
{
    static const QList<TableColumn<Fix>> columns{
        monthColumn<Fix>(true),
        textColumn<Fix, &Fix::incident>(u"Incident"_s, u"Incident"_s, {u"problem"_s, u"probleme"_s},
                                        true),
        textColumn<Fix, &Fix::quickfix>(
            u"Quickfix"_s, u"Correctif d’urgence"_s,
            {u"quick fix"_s, u"correctif rapide"_s, u"correction rapide"_s, u"pansement"_s}),
        textColumn<Fix, &Fix::quickfixTime>(u"Quickfix time"_s, u"Durée du correctif d’urgence"_s),
        textColumn<Fix, &Fix::quickfixBy>(u"Quickfix by"_s, u"Correctif d’urgence par"_s),
        textColumn<Fix, &Fix::quickfixHeld>(u"Quickfix held"_s, u"Le correctif d’urgence a tenu"_s),
        textColumn<Fix, &Fix::permanentFix>(
            u"Permanent fix"_s, u"Correctif définitif"_s,
            {u"permanentfix"_s, u"correction definitive"_s, u"correctif permanent"_s, u"remede"_s}),
        textColumn<Fix, &Fix::permanentFixTime>(u"Permanent fix time"_s,
                                                u"Durée du correctif définitif"_s),
        textColumn<Fix, &Fix::permanentFixBy>(u"Permanent fix by"_s, u"Correctif définitif par"_s),
        textColumn<Fix, &Fix::risk>(u"Risk"_s, u"Risque"_s),
        textColumn<Fix, &Fix::spoken>(u"Sentence to say"_s, u"Phrase à dire"_s),
        originColumn<Fix>(),
        idColumn<Fix>(),
    };
    return columns;
}

QString tidyCell(const QString &cell)
{
    QString tidy = cell;
    tidy.replace("\r\n"_L1, "\n"_L1);
    tidy.replace(u'\r', u'\n');
    return tidy.trimmed();
}

QString foldColumnName(const QString &name)
{
    QString folded;
    for (const QChar c : foldForSearch(name))
        folded += c.isLetterOrNumber() ? c : QChar(u' ');
    return folded.simplified();
}

} // namespace recount
