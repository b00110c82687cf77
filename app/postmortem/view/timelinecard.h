#pragma once

#include "postmortem/view/formcard.h"

namespace recount
{

class ComputedTimes;
class TimelineField;

/// The timeline, and the times that follow from it.
class TimelineCard : public FormCard
{
    Q_OBJECT

public:
    explicit TimelineCard(OpenPostMortem &document, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstPlace() const override;
    TimelineField *timeline() const { return m_timeline; }

private:
    TimelineField *m_timeline;
    ComputedTimes *m_times;
};

} // namespace recount
