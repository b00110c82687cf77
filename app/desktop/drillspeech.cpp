#include "desktop/drillspeech.h"

#include "desktop/practicetab.h"
#include "takes/view/recorderwidget.h"
#include "takes/view/spokenanswer.h"
#include "widgets/collapsiblesection.h"
#include "widgets/disclosurebutton.h"

#include <QShortcut>

namespace recount
{

DrillSpeech::DrillSpeech(const TakesServices &services, PracticeTab &practice, QObject *parent)
    : QObject(parent), m_services(services), m_practice(practice)
{
}

QWidget *DrillSpeech::makeSection(const DrillItem &item, QWidget *parent)
{
    if (item.kind != DrillKind::SayMessage && item.kind != DrillKind::NameFixes)
        return nullptr;
    auto *section = new CollapsibleSection(tr("Say it aloud and listen"), parent);
    section->setObjectName(QStringLiteral("speech"));
    section->setProminent(false);
    section->followOwnHeader();
    // Nothing of the sound is needed before somebody wants to speak.
    const auto fill = [this, section, item] {
        if (section->content() == nullptr)
            section->setContent(makeAnswer(item.key(), section));
    };
    connect(section, &CollapsibleSection::aboutToExpand, this, fill);
    connect(section, &CollapsibleSection::expandedChanged, this,
            [this](bool expanded) { m_isOpen = expanded; });
    auto *key = new QShortcut(Qt::Key_R, section);
    connect(key, &QShortcut::activated, section, [section] {
        section->setExpanded(true);
        if (auto *answer = qobject_cast<SpokenAnswer *>(section->content()))
            answer->toggleRecord();
    });
    section->header()->setToolTip(
        tr("Record what you say, and hear it beside the answer (%1)", "%1 is a key")
            .arg(key->key().toString(QKeySequence::NativeText)));
    if (m_isOpen)
        section->setExpanded(true);
    return section;
}

SpokenAnswer *DrillSpeech::makeAnswer(const QString &key, QWidget *parent)
{
    auto *answer = new SpokenAnswer(m_services, key, tr("Answer"), parent);
    m_practice.serve(*answer->recorder());
    return answer;
}

} // namespace recount
