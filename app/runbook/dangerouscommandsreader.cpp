#include "runbook/dangerouscommandsreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DangerousCommands)
};

tl::unexpected<Error> problem(const QString &entry, const QString &what)
{
    return fail(ErrorCode::InvalidData,
                Texts::tr("The list of dangerous commands could not be read: %1: %2 The list that "
                          "comes with Recount is used.")
                    .arg(entry, what),
                entry);
}

std::optional<DangerClass> dangerClass(const QString &name)
{
    static const QHash<QString, DangerClass> names{
        {QStringLiteral("data-loss"), DangerClass::DataLoss},
        {QStringLiteral("service-stop"), DangerClass::ServiceStop},
        {QStringLiteral("capacity-loss"), DangerClass::CapacityLoss},
        {QStringLiteral("security-change"), DangerClass::SecurityChange},
        {QStringLiteral("hard-to-undo"), DangerClass::HardToUndo},
    };
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

/// Reads the keys of one entry and keeps in mind what is wrong.
class EntryReader
{
public:
    explicit EntryReader(const QJsonObject &entry) : m_entry(entry) {}

    QStringList words(const QString &key);
    QList<QStringList> rows(const QString &key);
    QList<QStringList> choices(const QString &key);
    QHash<QString, QString> texts(const QString &key);
    const QString &problem() const { return m_problem; }

private:
    QStringList wordsOf(const QJsonValue &value, const QString &key);

    const QJsonObject &m_entry;
    QString m_problem;
};

QStringList EntryReader::wordsOf(const QJsonValue &value, const QString &key)
{
    QStringList words;
    const QJsonArray array = value.isString() ? QJsonArray{value} : value.toArray();
    for (const QJsonValue &one : array) {
        if (one.toString().trimmed().isEmpty())
            m_problem = Texts::tr("“%1” has to be a list of words.").arg(key);
        words.append(one.toString());
    }
    if (!value.isUndefined() && words.isEmpty())
        m_problem = Texts::tr("“%1” has to be a list of words.").arg(key);
    return words;
}

QStringList EntryReader::words(const QString &key)
{
    return wordsOf(m_entry.value(key), key);
}

QList<QStringList> EntryReader::rows(const QString &key)
{
    QList<QStringList> rows;
    for (const QString &row : words(key))
        rows.append(row.split(u' ', Qt::SkipEmptyParts));
    return rows;
}

QList<QStringList> EntryReader::choices(const QString &key)
{
    const QJsonValue value = m_entry.value(key);
    if (value.isUndefined())
        return {};
    if (!value.toArray().first().isArray())
        return {wordsOf(value, key)};
    QList<QStringList> choices;
    for (const QJsonValue &one : value.toArray())
        choices.append(wordsOf(one, key));
    return choices;
}

QHash<QString, QString> EntryReader::texts(const QString &key)
{
    const QJsonValue value = m_entry.value(key);
    if (value.isString())
        return {{QStringLiteral("en"), value.toString()}};
    QHash<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        texts.insert(one.key(), one.value().toString());
    return texts;
}

} // namespace

Result<QList<DangerousCommand>> readDangerousCommands(const QJsonArray &entries)
{
    QList<DangerousCommand> commands;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject object = entries.at(i).toObject();
        DangerousCommand command;
        command.id = object.value(u"id").toString();
        const QString name = command.id.isEmpty() ? Texts::tr("entry %1").arg(i + 1)
                                                  : Texts::tr("entry “%1”").arg(command.id);
        if (command.id.isEmpty())
            return problem(name, Texts::tr("it has no “id”."));
        const auto kind = dangerClass(object.value(u"class").toString());
        if (!kind)
            return problem(name, Texts::tr("“class” has to be data-loss, service-stop, "
                                           "capacity-loss, security-change or hard-to-undo."));
        command.danger = *kind;
        EntryReader reader(object);
        command.pattern = {reader.words(QStringLiteral("program")),
                           reader.rows(QStringLiteral("verb")),
                           reader.words(QStringLiteral("valueOptions")),
                           reader.choices(QStringLiteral("options")),
                           reader.words(QStringLiteral("words")),
                           reader.words(QStringLiteral("pipedInto")),
                           reader.words(QStringLiteral("unless")),
                           reader.rows(QStringLiteral("sql")),
                           reader.words(QStringLiteral("sqlWords")),
                           reader.words(QStringLiteral("sqlUnless"))};
        command.effect = reader.texts(QStringLiteral("effect"));
        command.narrower = reader.texts(QStringLiteral("narrower"));
        command.isOn = !object.value(u"off").toBool();
        if (!reader.problem().isEmpty())
            return problem(name, reader.problem());
        if (command.pattern.programs.isEmpty() && !command.pattern.isSql())
            return problem(name, Texts::tr("it needs “program”, “sql” or “sqlWords”."));
        if (command.effect.isEmpty())
            return problem(name, Texts::tr("“effect” has to say what the command does."));
        commands.append(command);
    }
    return commands;
}

Result<QJsonArray> dangerousCommandEntries(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.left(error.offset).count('\n') + 1;
        return problem(Texts::tr("line %1").arg(line), error.errorString() + u'.');
    }
    const QJsonValue commands = document.object().value(u"commands");
    if (!commands.isArray())
        return problem(Texts::tr("the file"), Texts::tr("it has no list “commands”."));
    for (const QJsonValue &one : commands.toArray()) {
        if (!one.isObject())
            return problem(Texts::tr("“commands”"), Texts::tr("every entry has to be an object."));
    }
    return commands.toArray();
}

QJsonArray mergedEntries(const QJsonArray &entries, const QJsonArray &changes)
{
    QJsonArray merged = entries;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < merged.size(); ++i)
        places.insert(merged.at(i).toObject().value(u"id").toString(), i);
    for (const QJsonValue &value : changes) {
        const QJsonObject change = value.toObject();
        const QString id = change.value(u"id").toString();
        const auto place = places.constFind(id);
        if (place == places.constEnd()) {
            places.insert(id, merged.size());
            merged.append(change);
            continue;
        }
        QJsonObject entry = merged.at(*place).toObject();
        for (auto key = change.begin(); key != change.end(); ++key)
            entry.insert(key.key(), key.value());
        merged.replace(*place, entry);
    }
    return merged;
}

} // namespace recount
