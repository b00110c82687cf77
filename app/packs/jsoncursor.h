#pragma once

#include "packs/jsonreport.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace recount
{

/// One value in a JSON file that knows its own place there. Reading a value of the wrong type or
/// out of range tells the report and gives an empty value.
class JsonCursor
{
    Q_DECLARE_TR_FUNCTIONS(JsonCursor)

public:
    /// Longest texts, in UTF-16 code units.
    static constexpr qsizetype longestText = 10'000;
    static constexpr qsizetype longestMarkdown = 200'000;

    JsonCursor(QJsonValue value, QString pointer, JsonReport &report);

    /// A text with at least one character that is not a space, unless the report lets texts be
    /// empty.
    QString text(qsizetype longest = longestText) const;
    QString markdown() const { return text(longestMarkdown); }
    /// Small letters, digits and single hyphens, at most 64: it becomes part of file names and
    /// of keys in the database.
    QString id() const;
    int number(int smallest, int largest) const;
    QList<JsonCursor> items(qsizetype fewest, qsizetype most) const;
    QStringList texts(qsizetype fewest, qsizetype most) const;

    const QJsonValue &value() const { return m_value; }
    const QString &pointer() const { return m_pointer; }
    JsonReport &report() const { return *m_report; }
    void expected(const QString &what) const { m_report->expected(m_pointer, what); }

private:
    QJsonValue m_value;
    QString m_pointer;
    JsonReport *m_report;
};

/// The members of one JSON object. Those that nobody asked for until it goes out of scope are
/// reported as unknown, so a misspelt key never passes silently.
class JsonFields
{
    Q_DECLARE_TR_FUNCTIONS(JsonFields)

public:
    explicit JsonFields(const JsonCursor &object);
    ~JsonFields();
    Q_DISABLE_COPY_MOVE(JsonFields)

    /// The member, or a cursor on nothing whose readers report what they expected.
    JsonCursor required(QLatin1String key);
    std::optional<JsonCursor> optional(QLatin1String key);
    void ignore(QLatin1String key);

private:
    JsonCursor member(const QString &key) const;

    JsonCursor m_cursor;
    QJsonObject m_object;
    QStringList m_known;
};

} // namespace recount
