#include "context/importoutline.h"

#include "packs/packwriter.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct PackOutline {
    Q_DECLARE_TR_FUNCTIONS(PackOutline)
};

/// What people call the members of a pack's JSON.
QString memberName(const QString &key)
{
    static const QHash<QString, const char *> names{
        {u"language"_s, QT_TRANSLATE_NOOP("PackOutline", "Language")},
        {u"title"_s, QT_TRANSLATE_NOOP("PackOutline", "Title")},
        {u"introduction"_s, QT_TRANSLATE_NOOP("PackOutline", "Introduction")},
        {u"name"_s, QT_TRANSLATE_NOOP("PackOutline", "Name")},
        {u"whatItDoes"_s, QT_TRANSLATE_NOOP("PackOutline", "What it does")},
        {u"people"_s, QT_TRANSLATE_NOOP("PackOutline", "Number of people")},
        {u"developers"_s, QT_TRANSLATE_NOOP("PackOutline", "Developers")},
        {u"devops"_s, QT_TRANSLATE_NOOP("PackOutline", "DevOps")},
        {u"teams"_s, QT_TRANSLATE_NOOP("PackOutline", "Teams")},
        {u"yourRole"_s, QT_TRANSLATE_NOOP("PackOutline", "Your role")},
        {u"duration"_s, QT_TRANSLATE_NOOP("PackOutline", "How long you were there")},
        {u"stack"_s, QT_TRANSLATE_NOOP("PackOutline", "Stack")},
        {u"weakPoints"_s, QT_TRANSLATE_NOOP("PackOutline", "Weak points")},
        {u"improvements"_s, QT_TRANSLATE_NOOP("PackOutline", "What became of them")},
        {u"arrivalPriority"_s, QT_TRANSLATE_NOOP("PackOutline", "First priority")},
        {u"fixesIntroduction"_s, QT_TRANSLATE_NOOP("PackOutline", "Introduction to the fixes")},
        {u"communicationIntroduction"_s,
         QT_TRANSLATE_NOOP("PackOutline", "Introduction to communication")},
        {u"communication"_s, QT_TRANSLATE_NOOP("PackOutline", "Communication")},
        {u"responsibilities"_s, QT_TRANSLATE_NOOP("PackOutline", "Responsibilities")},
        {u"practiceSteps"_s, QT_TRANSLATE_NOOP("PackOutline", "Practice steps")},
        {u"tips"_s, QT_TRANSLATE_NOOP("PackOutline", "Tips")},
        {u"summary"_s, QT_TRANSLATE_NOOP("PackOutline", "Summary")},
        {u"firstMonth"_s, QT_TRANSLATE_NOOP("PackOutline", "First month")},
        {u"lastMonth"_s, QT_TRANSLATE_NOOP("PackOutline", "Last month")},
        {u"month"_s, QT_TRANSLATE_NOOP("PackOutline", "Month")},
        {u"kind"_s, QT_TRANSLATE_NOOP("PackOutline", "Kind")},
        {u"what"_s, QT_TRANSLATE_NOOP("PackOutline", "What")},
        {u"why"_s, QT_TRANSLATE_NOOP("PackOutline", "Why")},
        {u"followedBy"_s, QT_TRANSLATE_NOOP("PackOutline", "What followed")},
        {u"entries"_s, QT_TRANSLATE_NOOP("PackOutline", "Timeline entries")},
        {u"fixes"_s, QT_TRANSLATE_NOOP("PackOutline", "Fixes")},
        {u"questions"_s, QT_TRANSLATE_NOOP("PackOutline", "Questions")},
        {u"documents"_s, QT_TRANSLATE_NOOP("PackOutline", "Documents")},
        {u"technologies"_s, QT_TRANSLATE_NOOP("PackOutline", "Technologies")},
        {u"origin"_s, QT_TRANSLATE_NOOP("PackOutline", "Origin")},
        {u"incident"_s, QT_TRANSLATE_NOOP("PackOutline", "Incident")},
        {u"quickfix"_s, QT_TRANSLATE_NOOP("PackOutline", "Quickfix")},
        {u"permanentFix"_s, QT_TRANSLATE_NOOP("PackOutline", "Permanent fix")},
        {u"quickfixTime"_s, QT_TRANSLATE_NOOP("PackOutline", "Quickfix time")},
        {u"permanentFixTime"_s, QT_TRANSLATE_NOOP("PackOutline", "Permanent fix time")},
        {u"quickfixBy"_s, QT_TRANSLATE_NOOP("PackOutline", "Quickfix by")},
        {u"permanentFixBy"_s, QT_TRANSLATE_NOOP("PackOutline", "Permanent fix by")},
        {u"quickfixHeld"_s, QT_TRANSLATE_NOOP("PackOutline", "Quickfix held")},
        {u"risk"_s, QT_TRANSLATE_NOOP("PackOutline", "Risk")},
        {u"spoken"_s, QT_TRANSLATE_NOOP("PackOutline", "Sentence to say")},
        {u"number"_s, QT_TRANSLATE_NOOP("PackOutline", "Number")},
        {u"prompt"_s, QT_TRANSLATE_NOOP("PackOutline", "Question")},
        {u"shortTitle"_s, QT_TRANSLATE_NOOP("PackOutline", "Short title")},
        {u"tests"_s, QT_TRANSLATE_NOOP("PackOutline", "What it evaluates")},
        {u"think"_s, QT_TRANSLATE_NOOP("PackOutline", "What to think of first")},
        {u"hints"_s, QT_TRANSLATE_NOOP("PackOutline", "Hints")},
        {u"modelAnswer"_s, QT_TRANSLATE_NOOP("PackOutline", "Model answer")},
        {u"listensFor"_s, QT_TRANSLATE_NOOP("PackOutline", "Rubric")},
        {u"followUps"_s, QT_TRANSLATE_NOOP("PackOutline", "Follow-ups")},
        {u"referenceSeconds"_s, QT_TRANSLATE_NOOP("PackOutline", "Good length in seconds")},
        {u"markdown"_s, QT_TRANSLATE_NOOP("PackOutline", "Text")},
        {u"value"_s, QT_TRANSLATE_NOOP("PackOutline", "Value")},
        {u"mentions"_s, QT_TRANSLATE_NOOP("PackOutline", "Where it is said")},
    };
    const char *name = names.value(key);
    return name ? PackOutline::tr(name) : key;
}

/// The list of things that the ids of this member are about; empty when it holds no ids.
QString linkedSection(const QString &key)
{
    if (key == "followedBy"_L1)
        return u"entries"_s;
    static const QStringList sections{u"entries"_s, u"fixes"_s, u"questions"_s, u"documents"_s};
    return sections.contains(key) ? key : QString();
}

/// A part of a pack that can be named by itself.
struct Thing {
    QString key;   ///< "entries/m03-disk-full"; empty: the company
    QString title; ///< with its kind
    QString name;  ///< without
    QJsonObject members;
};

class Things
{
public:
    explicit Things(const Pack &pack);

    const QList<Thing> &all() const { return m_things; }
    const Thing *find(const QString &key) const
    {
        const qsizetype place = m_places.value(key, -1);
        return place < 0 ? nullptr : &m_things.at(place);
    }
    /// Its texts as those after, or before.
    QList<OutlineField> fields(const Thing &thing, bool isNew) const;
    QString text(const Thing &thing, const QString &member) const
    {
        return valueText(member, thing.members.value(member));
    }

private:
    void add(const QString &section, const QJsonObject &members);
    QString valueText(const QString &key, const QJsonValue &value) const;
    QString objectText(const QJsonObject &object) const;

    QList<Thing> m_things;
    QHash<QString, qsizetype> m_places;
};

QString nameOf(const QString &section, const QJsonObject &members)
{
    const auto text = [&](QLatin1String key) { return members.value(key).toString().simplified(); };
    if (section == "entries"_L1)
        return PackOutline::tr("Month %1: %2")
            .arg(members.value("month"_L1).toInt())
            .arg(text("what"_L1));
    if (section == "fixes"_L1)
        return text("incident"_L1);
    if (section == "questions"_L1)
        return text("shortTitle"_L1);
    return text(section == "claims"_L1 ? "name"_L1 : "title"_L1);
}

QString titleOf(const QString &section, const QString &name)
{
    if (section == "phases"_L1)
        return PackOutline::tr("Phase: %1").arg(name);
    if (section == "entries"_L1)
        return PackOutline::tr("Timeline: %1").arg(name);
    if (section == "fixes"_L1)
        return PackOutline::tr("Fix: %1").arg(name);
    if (section == "questions"_L1)
        return PackOutline::tr("Question: %1").arg(name);
    if (section == "documents"_L1)
        return PackOutline::tr("Document: %1").arg(name);
    return PackOutline::tr("Claim: %1").arg(name);
}

Things::Things(const Pack &pack)
{
    // The writer leaves out no member, so nothing that changes can be forgotten here.
    QJsonObject json = QJsonDocument::fromJson(writePack(pack)).object();
    const auto taken = [&json](QLatin1String key) { return json.take(key).toArray(); };
    const QJsonArray phases = taken("phases"_L1);
    const std::pair<QString, QJsonArray> sections[] = {
        {u"fixes"_s, taken("fixes"_L1)},
        {u"questions"_s, taken("questions"_L1)},
        {u"documents"_s, taken("documents"_L1)},
        {u"claims"_s, taken("claims"_L1)},
    };
    json.remove("formatVersion"_L1);
    json.remove("id"_L1);
    const QJsonObject company = json.take("company"_L1).toObject();
    for (auto member = company.begin(); member != company.end(); ++member)
        json.insert(member.key(), member.value());
    m_places.insert(QString(), 0);
    m_things.append(
        {QString(), PackOutline::tr("The company"), company.value("name"_L1).toString(), json});
    for (const QJsonValue &value : phases) {
        QJsonObject phase = value.toObject();
        const QJsonArray entries = phase.take("entries"_L1).toArray();
        add(u"phases"_s, phase);
        for (const QJsonValue &entry : entries)
            add(u"entries"_s, entry.toObject());
    }
    for (const auto &[section, values] : sections) {
        for (const QJsonValue &value : values)
            add(section, value.toObject());
    }
}

void Things::add(const QString &section, const QJsonObject &members)
{
    const QString name = nameOf(section, members);
    Thing thing{section + u'/' + members.value("id"_L1).toString(), titleOf(section, name), name,
                members};
    thing.members.remove("id"_L1);
    m_places.insert(thing.key, m_things.size());
    m_things.append(thing);
}

QString Things::valueText(const QString &key, const QJsonValue &value) const
{
    if (value.isString()) {
        const QString text = value.toString();
        const QString section = linkedSection(key);
        const Thing *linked = section.isEmpty() ? nullptr : find(section + u'/' + text);
        if (key == "thing"_L1)
            linked = find(text);
        return linked ? linked->title : text;
    }
    if (value.isDouble())
        return QString::number(value.toInt());
    if (value.isObject())
        return objectText(value.toObject());
    QStringList lines;
    for (const QJsonValue &item : value.toArray())
        lines.append(valueText(key, item));
    return lines.join(u'\n');
}

QString Things::objectText(const QJsonObject &object) const
{
    // What it is about comes first, however the JSON sorts.
    static const QStringList first{u"role"_s, u"title"_s, u"component"_s, u"prompt"_s, u"thing"_s};
    QStringList keys = object.keys();
    keys.removeOne(u"id"_s);
    std::stable_sort(keys.begin(), keys.end(), [](const QString &a, const QString &b) {
        return first.contains(a) && !first.contains(b);
    });
    QStringList texts;
    for (const QString &key : std::as_const(keys))
        texts.append(valueText(key, object.value(key)));
    texts.removeAll(QString());
    return texts.join(u" · "_s);
}

QList<OutlineField> Things::fields(const Thing &thing, bool isNew) const
{
    QList<OutlineField> fields;
    for (const QString &key : thing.members.keys()) {
        const QString shown = text(thing, key);
        if (!shown.isEmpty())
            fields.append({memberName(key), isNew ? QString() : shown, isNew ? shown : QString()});
    }
    return fields;
}

OutlineRow changedRow(const Things &earlier, const Thing &before, const Things &later,
                      const Thing &after)
{
    OutlineRow row{before.title, {}};
    QStringList keys = before.members.keys() + after.members.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (before.members.value(key) != after.members.value(key))
            row.fields.append({memberName(key), earlier.text(before, key), later.text(after, key)});
    }
    return row;
}

} // namespace

ImportOutline packReplacement(const Pack &before, const Pack &after)
{
    const Things earlier(before);
    const Things later(after);
    OutlineGroup changed{OutlineKind::Changed, PackOutline::tr("Changed"), {}};
    OutlineGroup added{OutlineKind::Added, PackOutline::tr("Added"), {}};
    OutlineGroup removed{
        OutlineKind::Removed, PackOutline::tr("Removed, as the file lacks it"), {}};
    int unchanged = 0;
    for (const Thing &thing : later.all()) {
        const Thing *was = earlier.find(thing.key);
        if (!was)
            added.rows.append({thing.title, later.fields(thing, true)});
        else if (was->members != thing.members)
            changed.rows.append(changedRow(earlier, *was, later, thing));
        else
            ++unchanged;
    }
    for (const Thing &thing : earlier.all()) {
        if (!later.find(thing.key))
            removed.rows.append({thing.title, earlier.fields(thing, false)});
    }
    ImportOutline outline;
    outline.summary = PackOutline::tr("Changed: %L1 · Added: %L2 · Removed: %L3 · Unchanged: %L4")
                          .arg(changed.rows.size())
                          .arg(added.rows.size())
                          .arg(removed.rows.size())
                          .arg(unchanged);
    for (const OutlineGroup &group : {changed, added, removed}) {
        if (!group.rows.isEmpty())
            outline.groups.append(group);
    }
    return outline;
}

ImportOutline packContents(const Pack &pack)
{
    const Things things(pack);
    ImportOutline outline;
    const std::pair<QString, QString> sections[] = {
        {QString(), PackOutline::tr("Company")},
        {u"phases"_s, PackOutline::tr("Phases")},
        {u"entries"_s, PackOutline::tr("Timeline entries")},
        {u"fixes"_s, PackOutline::tr("Fixes")},
        {u"questions"_s, PackOutline::tr("Questions")},
        {u"documents"_s, PackOutline::tr("Documents")},
        {u"claims"_s, PackOutline::tr("Claims")},
    };
    QHash<QString, qsizetype> counts;
    for (const auto &[section, name] : sections) {
        OutlineGroup group{OutlineKind::Contents, name, {}};
        for (const Thing &thing : things.all()) {
            if (thing.key.section(u'/', 0, 0) == section)
                group.rows.append({thing.name, things.fields(thing, true)});
        }
        counts.insert(section, group.rows.size());
        if (!group.rows.isEmpty())
            outline.groups.append(group);
    }
    outline.summary =
        PackOutline::tr("Timeline entries: %L1 · Fixes: %L2 · Questions: %L3 · Documents: %L4")
            .arg(counts.value(u"entries"_s))
            .arg(counts.value(u"fixes"_s))
            .arg(counts.value(u"questions"_s))
            .arg(counts.value(u"documents"_s));
    return outline;
}

} // namespace recount
