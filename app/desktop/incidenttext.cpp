#include "desktop/incidenttext.h"

#include "documents/moment.h"
#include "postmortem/headings.h"
#include "postmortem/postmortemedits.h"
#include "postmortem/postmortemreader.h"
#include "postmortem/timelineedits.h"

namespace recount
{

namespace
{

Result<QByteArray> edited(const QByteArray &markdown, const QList<TextPatch> &patches)
{
    return patched(markdown, patches);
}

} // namespace

Result<QByteArray> incidentText(const QByteArray &markdown, const QString &title,
                                const QList<WalkTimelineRow> &rows)
{
    const SourceText source(markdown);
    const PostMortem document = readPostMortem(source);
    QList<EventInput> events;
    QDate day;
    for (const WalkTimelineRow &row : rows) {
        const QDateTime local = row.atUtc.toTimeZone(document.zone);
        EventInput event;
        event.time = local.toString(local.date() == day ? QStringLiteral("HH:mm:ss")
                                                        : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        day = local.date();
        event.kind = eventKindOf(row.kind);
        event.text = row.text;
        events.append(event);
    }
    const auto titled = edited(markdown, PostMortemEdits(source, document).setTitle(title));
    if (!titled || events.isEmpty())
        return titled;
    const SourceText then(*titled);
    const PostMortem now = readPostMortem(then);
    return edited(*titled, TimelineEdits(then, now).add(int(now.timeline.size()), events));
}

} // namespace recount
