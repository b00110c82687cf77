#include "takes/takejournal.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace recount
{

namespace
{

// A line ends with ,"crc":"1a2b"} where the checksum covers the same object without that member.
constexpr QByteArrayView crcStart = ",\"crc\":\"";
constexpr QByteArrayView crcEnd = "\"}";
constexpr qsizetype crcDigits = 4;

QByteArray checksum(QByteArrayView json)
{
    return QByteArray::number(qChecksum(json), 16).rightJustified(crcDigits, '0');
}

QJsonObject event(const char *type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

QJsonObject soundLine(QByteArrayView line)
{
    const qsizetype tail = crcStart.size() + crcDigits + crcEnd.size();
    if (line.size() <= tail || !line.endsWith(crcEnd))
        return {};
    const QByteArrayView body = line.first(line.size() - tail);
    if (line.sliced(body.size(), crcStart.size()) != crcStart)
        return {};
    const QByteArray json = body.toByteArray() + '}';
    if (line.sliced(body.size() + crcStart.size(), crcDigits) != checksum(json))
        return {};
    return QJsonDocument::fromJson(json).object();
}

qint64 number(const QJsonObject &object, const char *key)
{
    return std::max<qint64>(0, object.value(QLatin1String(key)).toInteger());
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

void readOpen(const QJsonObject &line, JournalContents &contents)
{
    Take &take = contents.take;
    take.id = TakeId(text(line, "id"));
    take.subject.questionKey = text(line, "question");
    take.subject.part = text(line, "part");
    take.subject.rehearsal = RehearsalId(text(line, "rehearsal"));
    take.startedUtc = QDateTime::fromString(text(line, "started"), Qt::ISODateWithMs).toUTC();
    take.zone = text(line, "zone").toLatin1();
    take.sampleRate = int(std::min<qint64>(number(line, "rate"), 768'000));
    take.deviceName = text(line, "device");
    take.note = text(line, "note");
    contents.opened = true;
}

void readCut(const QJsonObject &line, JournalContents &contents)
{
    const qint64 end = number(line, "frames");
    contents.cutFrames = end;
    contents.checkpointFrames = std::min(contents.checkpointFrames, end);
    contents.take.gaps.removeIf([end](const TakeGap &gap) { return gap.atFrame >= end; });
}

} // namespace

void appendGap(QList<TakeGap> &gaps, const TakeGap &gap)
{
    if (!gaps.isEmpty() && gap.frames > 0 && gaps.last().cause == gap.cause &&
        gaps.last().atFrame + gaps.last().frames == gap.atFrame)
        gaps.last().frames += gap.frames;
    else
        gaps.append(gap);
}

TakeJournal::TakeJournal(std::shared_ptr<FilePort> files, QString path)
    : m_files(std::move(files)), m_path(std::move(path))
{
}

FileOutcome TakeJournal::create(const Take &take)
{
    FileOutcome outcome;
    m_handle = m_files->open(m_path, FilePort::Open::New, outcome);
    if (!m_handle)
        return outcome;
    QJsonObject line = event("open");
    line.insert(QStringLiteral("id"), take.id.text());
    line.insert(QStringLiteral("question"), take.subject.questionKey);
    line.insert(QStringLiteral("part"), take.subject.part);
    line.insert(QStringLiteral("rehearsal"), take.subject.rehearsal.text());
    line.insert(QStringLiteral("started"), take.startedUtc.toString(Qt::ISODateWithMs));
    line.insert(QStringLiteral("zone"), QString::fromLatin1(take.zone));
    line.insert(QStringLiteral("rate"), take.sampleRate);
    line.insert(QStringLiteral("device"), take.deviceName);
    line.insert(QStringLiteral("note"), take.note);
    line.insert(QStringLiteral("version"), QCoreApplication::applicationVersion());
    return write(line, false);
}

FileOutcome TakeJournal::openExisting()
{
    FileOutcome outcome;
    m_handle = m_files->open(m_path, FilePort::Open::Existing, outcome);
    // A torn last line must not swallow the next one.
    if (m_handle && m_handle->size() > 0 && m_handle->read(m_handle->size() - 1, 1) != "\n")
        outcome = m_handle->append("\n");
    return outcome;
}

FileOutcome TakeJournal::checkpoint(qint64 frames)
{
    QJsonObject line = event("checkpoint");
    line.insert(QStringLiteral("frames"), frames);
    return write(line, false);
}

FileOutcome TakeJournal::gap(const TakeGap &gap)
{
    QJsonObject line = event("gap");
    line.insert(QStringLiteral("at"), gap.atFrame);
    line.insert(QStringLiteral("frames"), gap.frames);
    line.insert(QStringLiteral("cause"), gap.cause);
    return write(line, false);
}

FileOutcome TakeJournal::marker(const TakeMarker &marker)
{
    QJsonObject line = event("marker");
    line.insert(QStringLiteral("id"), marker.id);
    line.insert(QStringLiteral("ms"), marker.positionMs);
    line.insert(QStringLiteral("label"), marker.label);
    return write(line, false);
}

FileOutcome TakeJournal::paused(qint64 atFrame, bool paused)
{
    QJsonObject line = event(paused ? "pause" : "resume");
    line.insert(QStringLiteral("at"), atFrame);
    return write(line, false);
}

FileOutcome TakeJournal::device(qint64 atFrame, const QString &name)
{
    QJsonObject line = event("device");
    line.insert(QStringLiteral("at"), atFrame);
    line.insert(QStringLiteral("name"), name);
    return write(line, false);
}

FileOutcome TakeJournal::cut(qint64 frames)
{
    QJsonObject line = event("cut");
    line.insert(QStringLiteral("frames"), frames);
    return write(line, true);
}

FileOutcome TakeJournal::stop(qint64 frames)
{
    QJsonObject line = event("stop");
    line.insert(QStringLiteral("frames"), frames);
    return write(line, true);
}

FileOutcome TakeJournal::recovered(qint64 frames, qint64 fileBytes)
{
    QJsonObject line = event("recovered");
    line.insert(QStringLiteral("frames"), frames);
    line.insert(QStringLiteral("fileBytes"), fileBytes);
    return write(line, true);
}

FileOutcome TakeJournal::write(const QJsonObject &event, bool sync)
{
    if (!m_handle)
        return {FileFault::Missing, m_path};
    QByteArray text = line(event);
    if (m_torn)
        text.prepend('\n');
    FileOutcome outcome = m_handle->append(text);
    m_torn = outcome.ok() ? false : m_torn || outcome.done > 0;
    if (outcome.ok() && sync)
        outcome = m_handle->sync();
    return outcome;
}

QByteArray TakeJournal::line(const QJsonObject &event)
{
    const QByteArray json = QJsonDocument(event).toJson(QJsonDocument::Compact);
    return QByteArrayView(json).chopped(1).toByteArray() + crcStart.toByteArray() + checksum(json) +
           crcEnd.toByteArray() + '\n';
}

JournalContents TakeJournal::parse(const QByteArray &journal)
{
    JournalContents contents;
    for (const QByteArray &raw : journal.split('\n')) {
        const QJsonObject line = soundLine(raw);
        const QString type = text(line, "type");
        if (type.isEmpty())
            continue;
        // What the writer tells after a cut, it tells after the file was cut.
        if (type != QLatin1String("recovered"))
            contents.cutFrames = -1;
        if (type == QLatin1String("open")) {
            readOpen(line, contents);
        } else if (type == QLatin1String("checkpoint")) {
            contents.checkpointFrames = number(line, "frames");
        } else if (type == QLatin1String("gap")) {
            appendGap(contents.take.gaps,
                      {number(line, "at"), number(line, "frames"), text(line, "cause")});
        } else if (type == QLatin1String("marker")) {
            contents.take.markers.append(
                {text(line, "id"), number(line, "ms"), text(line, "label")});
        } else if (type == QLatin1String("device")) {
            contents.take.deviceName = text(line, "name");
        } else if (type == QLatin1String("cut")) {
            readCut(line, contents);
        } else if (type == QLatin1String("stop") || type == QLatin1String("recovered")) {
            contents.stopped = true;
            contents.take.frames = number(line, "frames");
        }
    }
    return contents;
}

} // namespace recount
