#include "runbook/walkmarkdown.h"

#include "documents/tablesource.h"
#include "runbook/walktimeline.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

using namespace Qt::StringLiterals;
using Kind = WalkEvent::Kind;

struct WalkMarkdowns {
    Q_DECLARE_TR_FUNCTIONS(WalkMarkdowns)
};

constexpr qsizetype shortestFence = 3;

/// As a code block, whatever is in it.
QString fenced(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(std::max(shortestFence, longest + 1), u'`');
    const QString end = text.endsWith(u'\n') ? QString() : u"\n"_s;
    return QString(fence + u"text\n"_s + text + end + fence + u'\n');
}

QString cell(const QString &text)
{
    return QString::fromUtf8(tableCellMarkdown(text));
}

QString row(const QStringList &cells)
{
    return QString(u"| "_s + cells.join(u" | "_s) + u" |\n"_s);
}

class Writer
{
public:
    Writer(const Walk &walk, const QByteArray &zone) : m_walk(walk), m_zone(zone)
    {
        if (!m_zone.isValid())
            m_zone = QTimeZone::utc();
    }

    QString written(const QDateTime &nowUtc)
    {
        const QString title = m_walk.runbook().title.text;
        m_text =
            QString(u"# "_s + WalkMarkdowns::tr("Walk: %1").arg(title.simplified()) + u"\n\n"_s);
        m_text +=
            WalkMarkdowns::tr("Began %1 (%2)")
                .arg(time(m_walk.beganUtc(), u"yyyy-MM-dd HH:mm:ss"_s),
                     QString::fromUtf8(m_zone.id())) +
            u" · "_s +
            WalkMarkdowns::tr("%n minute(s)", nullptr, int(std::lround(m_walk.minutes(nowUtc)))) +
            u" · "_s +
            (m_walk.isOver() ? WalkMarkdowns::tr("over", "a walk")
                             : WalkMarkdowns::tr("goes on", "a walk")) +
            u"\n\n"_s;
        addTable();
        addOutputs();
        return m_text;
    }

private:
    void addTable()
    {
        m_text += row({WalkMarkdowns::tr("Time"), WalkMarkdowns::tr("What happened")});
        m_text += row({u"---"_s, u"---"_s});
        for (const WalkTimelineRow &happened :
             walkTimeline(m_walk.runbook(), m_walk.graph(), m_walk.events()))
            m_text += row({time(happened.atUtc, u"HH:mm:ss"_s), cell(happened.text)});
    }

    void addOutputs()
    {
        for (const WalkEvent &event : m_walk.events()) {
            if (event.kind != Kind::Output || (event.text.isEmpty() && !event.exitCode))
                continue;
            const QString code = event.exitCode
                                     ? WalkMarkdowns::tr(", exit code %1").arg(*event.exitCode)
                                     : QString();
            m_text += u"\n## "_s +
                      WalkMarkdowns::tr("Output of %1 at %2")
                          .arg(event.node, time(event.atUtc, u"HH:mm:ss"_s)) +
                      code + u"\n\n"_s;
            if (!event.text.isEmpty())
                m_text += fenced(event.text);
        }
    }

    QString time(const QDateTime &utc, const QString &format) const
    {
        return utc.toTimeZone(m_zone).toString(format);
    }

    const Walk &m_walk;
    QTimeZone m_zone;
    QString m_text;
};

} // namespace

QString walkMarkdown(const Walk &walk, const QDateTime &nowUtc, const QByteArray &zone)
{
    return Writer(walk, zone).written(nowUtc);
}

} // namespace recount
