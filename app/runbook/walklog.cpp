#include "runbook/walklog.h"

#include "foundation/wholefile.h"
#include "runbook/resumewalk.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace recount
{

namespace
{

using namespace Qt::StringLiterals;
using Kind = WalkEvent::Kind;

constexpr int version = 1;

struct WalkLogs {
    Q_DECLARE_TR_FUNCTIONS(WalkLogs)
};

/// Words of files; they stay as they are.
constexpr std::array<std::pair<Kind, const char *>, 10> kindWords{{
    {Kind::Began, "began"},
    {Kind::Chose, "chose"},
    {Kind::Jumped, "jumped"},
    {Kind::WentBack, "back"},
    {Kind::Output, "output"},
    {Kind::Noted, "note"},
    {Kind::Filled, "filled"},
    {Kind::Copied, "copied"},
    {Kind::Acknowledged, "acknowledged"},
    {Kind::Ended, "ended"},
}};

QString timeText(const QDateTime &utc)
{
    return utc.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<WalkHeader> readHeader(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object["recount-walk"_L1].toInt() != version)
        return {};
    WalkHeader header;
    header.id = object["id"_L1].toString();
    header.beganUtc = QDateTime::fromString(object["began"_L1].toString(), Qt::ISODateWithMs);
    header.path = object["path"_L1].toString();
    header.title = object["title"_L1].toString();
    header.text = object.contains("base64"_L1)
                      ? QByteArray::fromBase64(object["base64"_L1].toString().toLatin1())
                      : object["text"_L1].toString().toUtf8();
    if (header.id.isEmpty() || !header.beganUtc.isValid() ||
        object["sha256"_L1].toString().toLatin1() != header.sha256().toHex())
        return {};
    return header;
}

std::optional<WalkEvent> readEvent(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QByteArray word = object["what"_L1].toString().toLatin1();
    const auto *const found = std::find_if(kindWords.begin(), kindWords.end(),
                                           [&](const auto &pair) { return word == pair.second; });
    if (found == kindWords.end())
        return {};
    WalkEvent event;
    event.kind = found->first;
    event.atUtc = QDateTime::fromString(object["at"_L1].toString(), Qt::ISODateWithMs);
    event.node = object["node"_L1].toString();
    event.to = object["to"_L1].toString();
    event.name = object["name"_L1].toString();
    event.text = object["text"_L1].toString();
    if (object.contains("exit"_L1))
        event.exitCode = object["exit"_L1].toInt();
    if (!event.atUtc.isValid())
        return {};
    return event;
}

/// Where it stands nothing leads on, and nobody else was called.
bool hasArrived(const WalkLog &log)
{
    const Result<Walk> walk = resumeWalk(log);
    return walk && walk->isOver();
}

} // namespace

QByteArray WalkHeader::sha256() const
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

QByteArray walkHeaderLine(const WalkHeader &header)
{
    QJsonObject object{
        {u"recount-walk"_s, version},
        {u"id"_s, header.id},
        {u"began"_s, timeText(header.beganUtc)},
        {u"path"_s, header.path},
        {u"title"_s, header.title},
        {u"sha256"_s, QString::fromLatin1(header.sha256().toHex())},
    };
    // JSON is Unicode, a runbook may be any bytes.
    const QString text = QString::fromUtf8(header.text);
    if (text.toUtf8() == header.text)
        object.insert(u"text"_s, text);
    else
        object.insert(u"base64"_s, QString::fromLatin1(header.text.toBase64()));
    return line(object);
}

QByteArray walkEventLine(const WalkEvent &event)
{
    const auto *const kind =
        std::find_if(kindWords.begin(), kindWords.end(),
                     [&](const auto &pair) { return pair.first == event.kind; });
    QJsonObject object{
        {u"at"_s, timeText(event.atUtc)},
        {u"what"_s, QString::fromLatin1(kind->second)},
    };
    const auto insert = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    insert(u"node"_s, event.node);
    insert(u"to"_s, event.to);
    insert(u"name"_s, event.name);
    insert(u"text"_s, event.text);
    if (event.exitCode)
        object.insert(u"exit"_s, *event.exitCode);
    return line(object);
}

Result<WalkLog> readWalkLog(const QString &path)
{
    const auto bytes = readWholeFile(path, mostWalkBytes);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    WalkLog log;
    qsizetype end = bytes->indexOf('\n');
    const auto header = end < 0 ? std::nullopt : readHeader(bytes->left(end));
    if (!header)
        return fail(ErrorCode::InvalidData,
                    WalkLogs::tr("%1 is not the log of a walk, or its beginning is damaged. It "
                                 "stays as it is.")
                        .arg(QFileInfo(path).fileName()),
                    path);
    log.header = *header;
    while (end >= 0) {
        log.size = end + 1;
        const qsizetype next = bytes->indexOf('\n', log.size);
        if (next >= 0) {
            if (const auto event = readEvent(bytes->mid(log.size, next - log.size)))
                log.events.append(*event);
        }
        end = next;
    }
    // Whoever went on after the end has gone on.
    for (const WalkEvent &event : std::as_const(log.events)) {
        if (event.kind == Kind::Ended)
            log.isEnded = true;
        else if (event.kind == Kind::Jumped || event.kind == Kind::WentBack)
            log.isEnded = false;
    }
    return log;
}

QList<KeptWalk> keptWalks(const QString &folder)
{
    QList<KeptWalk> walks;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.walk.jsonl"_s}, QDir::Files, QDir::Name)) {
        const auto log = readWalkLog(dir.filePath(name));
        if (!log)
            continue;
        KeptWalk walk;
        walk.path = dir.filePath(name);
        walk.title = log->header.title;
        walk.beganUtc = log->header.beganUtc;
        walk.lastUtc = log->header.beganUtc;
        walk.isEnded = log->isEnded || hasArrived(*log);
        for (const WalkEvent &event : log->events) {
            walk.lastUtc = event.atUtc;
            if (!event.to.isEmpty())
                walk.lastNode = event.to;
        }
        walks.append(walk);
    }
    std::stable_sort(walks.begin(), walks.end(),
                     [](const KeptWalk &a, const KeptWalk &b) { return a.lastUtc > b.lastUtc; });
    return walks;
}

QString walkFileName(const WalkHeader &header)
{
    return QString(
        header.beganUtc.toUTC().toString(u"yyyyMMdd-HHmmss"_s) + u'-' +
        QString::fromLatin1(QCryptographicHash::hash(header.id.toUtf8(), QCryptographicHash::Sha256)
                                .toHex()
                                .left(12)) +
        u".walk.jsonl"_s);
}

} // namespace recount
