#include "postmortem/view/timelinecard.h"

#include "postmortem/view/computedtimes.h"
#include "postmortem/view/postmortemwords.h"
#include "postmortem/view/timelinefield.h"

namespace recount
{

TimelineCard::TimelineCard(OpenPostMortem &document, QWidget *parent)
    : FormCard(document, sectionWord(SectionKind::Timeline), parent)
    , m_timeline(new TimelineField(document, this))
    , m_times(new ComputedTimes(this))
{
    addWidget(m_timeline);
    addWidget(m_times);
}

void TimelineCard::refresh()
{
    FormCard::refresh();
    m_times->show(document().values());
}

QWidget *TimelineCard::firstPlace() const
{
    return m_timeline->focusPlace();
}

} // namespace recount
