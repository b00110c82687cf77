#pragma once

#include "context/drillitem.h"
#include "takes/view/takesservices.h"

#include <QObject>
#include <QPointer>

namespace recount
{

class PracticeTab;
class SpokenAnswer;

/// Lets answers of drills be spoken: a section below what is asked, folded until somebody wants
/// it, and open from then on.
class DrillSpeech : public QObject
{
    Q_OBJECT

public:
    /// The player is for drills alone. The tab knows the microphone, and where to save a take that
    /// its folder does not accept.
    DrillSpeech(const TakesServices &services, PracticeTab &practice, QObject *parent = nullptr);

    /// nullptr for what is not said to anybody.
    QWidget *makeSection(const DrillItem &item, QWidget *parent);

    /// A recorder with the takes of one thing; the key is as that of a question.
    SpokenAnswer *makeAnswer(const QString &key, QWidget *parent);

private:
    TakesServices m_services;
    PracticeTab &m_practice;
    bool m_isOpen = false;
};

} // namespace recount
