#include "postmortem/pastedrecord.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace recount
{

namespace
{

/// Longer lines are data, not messages.
constexpr qsizetype longestJson = 64 * 1024;

constexpr std::array<QStringView, 9> timeKeys{u"time",       u"ts",      u"timestamp",
                                              u"@timestamp", u"t",       u"datetime",
                                              u"eventTime",  u"asctime", u"date"};
constexpr std::array<QStringView, 7> textKeys{u"msg",   u"message", u"log",  u"text",
                                              u"event", u"summary", u"error"};
constexpr std::array<QStringView, 4> levelKeys{u"level", u"severity", u"lvl", u"levelname"};

template <class Keys, class Read>
auto firstOf(const Keys &keys, Read read) -> decltype(read(QStringView()))
{
    for (const QStringView key : keys) {
        if (auto value = read(key))
            return value;
    }
    return {};
}

std::optional<PastedTime> timeOf(QStringView words)
{
    const QStringView trimmed = words.trimmed();
    if (const auto time = pastedTimeAt(trimmed); time && time->time.isValid())
        return time;
    bool isNumber = false;
    const double number = trimmed.toDouble(&isNumber);
    return isNumber ? pastedTimeOf(number) : std::nullopt;
}

/// What happened, with the level where it tells of trouble.
PastedLine record(const PastedTime &time, QStringView level, QStringView text)
{
    static constexpr std::array<QStringView, 5> quiet{u"info", u"debug", u"trace", u"notice",
                                                      u"information"};
    PastedLine found;
    found.kind = PastedLine::Kind::Row;
    found.time = time;
    found.event.text = pastedText(text);
    bool isTrouble = !level.isEmpty() && level.at(0).isLetter() && level.size() <= 12;
    for (const QStringView word : quiet)
        isTrouble = isTrouble && level.compare(word, Qt::CaseInsensitive) != 0;
    if (isTrouble && !found.event.text.isEmpty())
        found.event.text = level.toString() + QStringLiteral(": ") + found.event.text;
    readAlertWords(found.event);
    return found;
}

/// The value of a key of a `key=value` line, quotes left out.
std::optional<QStringView> valueOf(QStringView line, QStringView key)
{
    for (qsizetype place = line.indexOf(key); place >= 0; place = line.indexOf(key, place + 1)) {
        const qsizetype equals = place + key.size();
        const bool isKey = place == 0 || isBlankChar(line.at(place - 1));
        if (!isKey || equals >= line.size() || line.at(equals) != u'=')
            continue;
        qsizetype begin = equals + 1;
        const bool isQuoted = begin < line.size() && line.at(begin) == u'"';
        if (isQuoted)
            ++begin;
        qsizetype end = begin;
        while (end < line.size() && !(isQuoted ? line.at(end) == u'"' && line.at(end - 1) != u'\\'
                                               : isBlankChar(line.at(end))))
            ++end;
        return line.mid(begin, end - begin);
    }
    return {};
}

} // namespace

std::optional<PastedLine> readJsonLine(QStringView line)
{
    if (line.size() > longestJson || !line.endsWith(u'}'))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    const auto time = firstOf(timeKeys, [&object](QStringView key) -> std::optional<PastedTime> {
        const QJsonValue value = object.value(key);
        return value.isDouble()   ? pastedTimeOf(value.toDouble())
               : value.isString() ? timeOf(value.toString())
                                  : std::nullopt;
    });
    if (!time)
        return {};
    const auto words = [&object](QStringView key) -> std::optional<QString> {
        const QString text = object.value(key).toString();
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    const QString text = firstOf(textKeys, words).value_or(line.toString());
    return record(*time, firstOf(levelKeys, words).value_or(QString()), text);
}

std::optional<PastedLine> readLogfmtLine(QStringView line)
{
    if (!line.contains(u'='))
        return {};
    const auto time = firstOf(timeKeys, [line](QStringView key) -> std::optional<PastedTime> {
        const auto value = valueOf(line, key);
        return value ? timeOf(*value) : std::nullopt;
    });
    if (!time)
        return {};
    const auto value = [line](QStringView key) { return valueOf(line, key); };
    return record(*time, firstOf(levelKeys, value).value_or(QStringView()),
                  firstOf(textKeys, value).value_or(line));
}

} // namespace recount
