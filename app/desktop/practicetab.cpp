#include "desktop/practicetab.h"

#include "practice/practicesession.h"
#include "practice/view/practicepage.h"
#include "storage/statestore.h"
#include "takes/takeplayer.h"
#include "takes/view/recorderwidget.h"
#include "takes/view/takeswidget.h"
#include "takes/view/takewords.h"
#include "widgets/dialogs.h"

#include <QAction>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPointer>

namespace recount
{

namespace
{

const QString questionStateKey = QStringLiteral("practice/question");
const QString layoutStateKey = QStringLiteral("practice/layout");
const QString deviceStateKey = QStringLiteral("recorder/device");

QByteArray deviceToState(const QByteArray &id, const QString &description)
{
    const QJsonObject device{{QStringLiteral("id"), QString::fromUtf8(id)},
                             {QStringLiteral("description"), description}};
    return QJsonDocument(device).toJson(QJsonDocument::Compact);
}

/// The pack id in the key of a question.
QString companyOf(const QString &questionKey)
{
    return questionKey.section(QLatin1Char('/'), 0, 0);
}

} // namespace

PracticeTab::PracticeTab(const PracticeServices &services, const QHash<QString, QByteArray> &state,
                         QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_recorder(new RecorderWidget(services.recorder))
    , m_takes(new TakesWidget({services.takes, services.player, services.recorder, services.clock,
                               services.dialogs, services.errors}))
    , m_page(new PracticePage(services.session, services.progress, services.player, {},
                              services.errors, services.dialogs, m_recorder, m_takes, window))
    , m_part(answerPart())
{
    connectPage();
    connectRecorder();
    restore(state);
}

PracticeTab::~PracticeTab() = default;

void PracticeTab::connectPage()
{
    connect(m_page, &PracticePage::questionShown, this, &PracticeTab::questionShown);
    connect(m_page, &PracticePage::contextRequested, this, &PracticeTab::contextRequested);
    connect(m_page, &PracticePage::recordToggled, m_recorder, &RecorderWidget::toggleRecord);
    connect(m_page, &PracticePage::pauseToggled, m_recorder, &RecorderWidget::togglePause);
    connect(m_page, &PracticePage::playToggled, m_takes, &TakesWidget::togglePlay);
    connect(m_page, &PracticePage::seekRequested, m_takes, &TakesWidget::seekBy);
    connect(m_page, &PracticePage::markerRequested, this, [this] {
        if (m_services.recorder.currentTake())
            m_services.recorder.addMarker({});
        else
            m_takes->addMarker();
    });
    connect(m_page, &PracticePage::compareRequested, m_takes, &TakesWidget::switchComparison);
    connect(m_page, &PracticePage::playRequested, m_takes, &TakesWidget::playFrom);
    connect(m_page, &PracticePage::answerRequested, this,
            [this](const QString &part, const QString &label) {
                if (m_services.recorder.state() != Recorder::State::Idle &&
                    m_services.recorder.state() != Recorder::State::Checking)
                    return;
                qint64 referenceMs = 0;
                if (const Question *open = m_services.session.question()) {
                    for (const FollowUp &followUp : open->followUps) {
                        if (followUp.id == part)
                            referenceMs = followUp.referenceSeconds * qint64(1000);
                    }
                }
                if (part == answerPart())
                    aimAtAnswer();
                else
                    aimAt(part, label, referenceMs);
                m_recorder->toggleRecord();
            });
}

void PracticeTab::connectRecorder()
{
    Recorder &recorder = m_services.recorder;
    connect(m_recorder, &RecorderWidget::recordRequested, this, [this, &recorder] {
        if (m_page->currentQuestion().isEmpty() || !m_services.session.isReady())
            return;
        m_services.player.pause();
        recorder.record(m_services.session.subjectForTake(m_part));
    });
    keepDevice(*m_recorder);
    connect(m_recorder, &RecorderWidget::problemShown, m_page, &PracticePage::bringIntoView);
    connect(m_recorder, &RecorderWidget::copyWanted, this, &PracticeTab::askCopyTarget);
    connect(&recorder, &Recorder::takeSaved, &m_services.session, &PracticeSession::addTake);
    connect(&recorder, &Recorder::stateChanged, this, [this](Recorder::State state) {
        // A follow-up is answered once; what comes next is the question again.
        if (state == Recorder::State::Idle)
            aimAtAnswer();
    });
}

void PracticeTab::keepDevice(const RecorderWidget &recorder)
{
    connect(&recorder, &RecorderWidget::deviceChosen, this,
            [this](const QByteArray &id, const QString &description) {
                m_device = {id, description};
                m_services.state.put(deviceStateKey, deviceToState(id, description));
            });
}

void PracticeTab::serve(RecorderWidget &recorder)
{
    recorder.setChosenDevice(m_device.first, m_device.second);
    keepDevice(recorder);
    // Chosen there, it is the microphone here too.
    connect(&recorder, &RecorderWidget::deviceChosen, m_recorder, &RecorderWidget::setChosenDevice);
    connect(&recorder, &RecorderWidget::copyWanted, this, &PracticeTab::askCopyTarget);
}

void PracticeTab::askCopyTarget()
{
    const std::optional<Take> take = m_services.recorder.currentTake();
    if (!take)
        return;
    const QString suffix = QStringLiteral(".wav");
    m_services.dialogs.askSaveFile(
        m_page, tr("Save the take elsewhere"), TakeWords(m_services.clock).fileName(*take) + suffix,
        {tr("WAV audio (*.wav)")},
        [self = QPointer(this), suffix](const QString &chosen, const QString &) {
            if (!self)
                return;
            QString path = chosen;
            // The dialog asked about replacing the name as it was typed, not with its suffix.
            if (!path.endsWith(suffix, Qt::CaseInsensitive)) {
                path = chosen + suffix;
                for (int number = 2; QFileInfo::exists(path); ++number)
                    path = chosen + QStringLiteral(" %1").arg(number) + suffix;
            }
            self->m_services.recorder.saveCopy(path);
        });
}

void PracticeTab::restore(const QHash<QString, QByteArray> &state)
{
    const QJsonObject device = QJsonDocument::fromJson(state.value(deviceStateKey)).object();
    m_device = {device.value(QStringLiteral("id")).toString().toUtf8(),
                device.value(QStringLiteral("description")).toString()};
    m_recorder->setChosenDevice(m_device.first, m_device.second);
    if (const QByteArray layout = state.value(layoutStateKey); !layout.isEmpty())
        m_page->restoreLayout(layout);
    const QString last = QString::fromUtf8(state.value(questionStateKey));
    m_lastQuestions.insert(companyOf(last), last);
}

void PracticeTab::questionShown(const QString &questionKey)
{
    m_services.state.put(questionStateKey, questionKey.toUtf8());
    m_lastQuestions.insert(companyOf(questionKey), questionKey);
    QHash<QString, QString> partNames;
    if (const Question *shown = question(questionKey)) {
        for (const FollowUp &followUp : shown->followUps)
            partNames.insert(followUp.id, followUp.prompt);
    }
    m_takes->setQuestion(questionKey, partNames);
    // A take that is still running belongs to the question it was begun for.
    if (!m_services.recorder.currentTake())
        aimAtAnswer();
}

void PracticeTab::aimAt(const QString &part, const QString &label, qint64 referenceMs)
{
    m_part = part;
    m_recorder->setTarget(label);
    m_recorder->setReferenceMs(referenceMs);
}

void PracticeTab::aimAtAnswer()
{
    const Question *shown = question(m_page->currentQuestion());
    aimAt(answerPart(), tr("Answer"), shown ? shown->referenceSeconds * qint64(1000) : 0);
}

const Question *PracticeTab::question(const QString &questionKey) const
{
    if (!m_pack)
        return nullptr;
    for (const Question &candidate : m_pack->questions) {
        if (recount::questionKey(*m_pack, candidate) == questionKey)
            return &candidate;
    }
    return nullptr;
}

QMenu *PracticeTab::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(tr("&Practice"), parent);
    const QList<QList<PracticeAction>> sections = {
        {PracticeAction::Record, PracticeAction::PauseRecording, PracticeAction::Play,
         PracticeAction::Marker, PracticeAction::Compare},
        {PracticeAction::NextStage},
        {PracticeAction::GradeAgain, PracticeAction::GradeHard, PracticeAction::GradeGood,
         PracticeAction::GradeEasy},
        {PracticeAction::NextQuestion, PracticeAction::PreviousQuestion, PracticeAction::Search},
    };
    for (const QList<PracticeAction> &section : sections) {
        for (const PracticeAction action : section)
            menu->addAction(m_page->action(action));
        menu->addSeparator();
    }
    QAction *bin = menu->addAction(tr("&Bin…"));
    connect(bin, &QAction::triggered, m_takes, &TakesWidget::showBin);
    return menu;
}

QAction *PracticeTab::undoAction() const
{
    return m_page->action(PracticeAction::Undo);
}

QAction *PracticeTab::shortcutsAction() const
{
    return m_page->action(PracticeAction::ShowShortcuts);
}

const TakeExporter &PracticeTab::exporter() const
{
    return m_takes->exporter();
}

void PracticeTab::setPack(const std::shared_ptr<const Pack> &pack)
{
    const bool same = m_pack && pack && m_pack->id == pack->id;
    const bool sameQuestions = same && m_pack->questions == pack->questions;
    m_pack = pack;
    if (sameQuestions)
        return;
    if (!pack || pack->questions.isEmpty()) {
        // Its controls are about to go out of sight.
        m_services.recorder.stop();
        m_services.player.pause();
    }
    m_page->setPacks(pack ? QList<Pack>{*pack} : QList<Pack>(),
                     pack ? m_lastQuestions.value(pack->id) : QString());
}

void PracticeTab::setQuestionName(std::function<QString(const QString &questionKey)> name)
{
    m_takes->setQuestionName(std::move(name));
}

void PracticeTab::showTake(const Take &take)
{
    // The page would open its first question instead.
    if (!hasQuestion(take.subject.questionKey))
        return;
    m_page->showQuestion(take.subject.questionKey);
    m_takes->showTake(take.id);
}

void PracticeTab::saveLayout()
{
    m_services.state.put(layoutStateKey, m_page->saveLayout());
}

} // namespace recount
