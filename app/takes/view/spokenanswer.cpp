#include "takes/view/spokenanswer.h"

#include "foundation/text.h"
#include "storage/whendone.h"
#include "takes/recorder.h"
#include "takes/takeplayer.h"
#include "takes/takestore.h"
#include "takes/view/recorderwidget.h"
#include "takes/view/takeactionsbar.h"
#include "takes/view/takewords.h"
#include "widgets/elidingcombobox.h"
#include "widgets/errorsink.h"
#include "widgets/glyphicon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace recount
{

SpokenAnswer::SpokenAnswer(const TakesServices &services, const QString &key, const QString &label,
                           QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_key(key)
    , m_recorder(new RecorderWidget(services.recorder, this))
    , m_row(makeTakes())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_recorder);
    layout->addWidget(m_row);
    m_recorder->setTarget(label);
    m_recorder->setReferenceMs(0);

    connect(m_recorder, &RecorderWidget::recordRequested, this, [this] {
        m_services.player.pause();
        m_services.recorder.record({m_key, QStringLiteral("answer"), {}});
    });
    connect(&m_services.recorder, &Recorder::takeSaved, this, [this](const Take &take) {
        if (take.subject.questionKey == m_key)
            reload();
    });
    connect(&m_services.recorder, &Recorder::stateChanged, this, [this](Recorder::State state) {
        // What the loudspeaker plays must not get into the new take.
        if (state != Recorder::State::Idle && state != Recorder::State::Saving)
            m_services.player.pause();
        showState();
    });
    connect(&m_services.store, &TakeStore::changed, this, [this](const QString &changed) {
        if (changed == m_key)
            reload();
    });
    connect(&m_services.player, &TakePlayer::stateChanged, this, &SpokenAnswer::showState);
    connect(&m_services.player, &TakePlayer::failed, this,
            [this](const Error &error) { m_services.errors.report(error); });
    reload();
}

SpokenAnswer::~SpokenAnswer()
{
    endTake();
}

QWidget *SpokenAnswer::makeTakes()
{
    auto *row = new QWidget(this);
    m_choice = new ElidingComboBox(row);
    m_choice->setObjectName(QStringLiteral("spokenTakes"));
    m_choice->setAccessibleName(tr("Your takes"));
    m_choice->setToolTip(tr("What you said so far, the newest first"));
    m_play = new QPushButton(row);
    m_play->setObjectName(QStringLiteral("playSpoken"));
    m_play->setAutoDefault(false);
    m_delete = new QPushButton(glyphIcon(Glyph::Bin), tr("Delete"), row);
    m_delete->setObjectName(QStringLiteral("deleteSpoken"));
    m_delete->setAccessibleName(tr("Delete this take"));
    m_delete->setToolTip(tr("Into the bin, from where it can be brought back"));
    m_delete->setAutoDefault(false);
    connect(m_choice, &QComboBox::activated, this, [this] { m_services.player.unload(); });
    connect(m_play, &QAbstractButton::clicked, this, &SpokenAnswer::togglePlay);
    connect(m_delete, &QAbstractButton::clicked, this, &SpokenAnswer::deleteTake);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_play);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_delete);
    row->hide();
    return row;
}

void SpokenAnswer::toggleRecord()
{
    m_recorder->toggleRecord();
}

void SpokenAnswer::reload()
{
    whenDone(this, m_services.store.takesOf(m_key), [this](const Result<QList<Take>> &takes) {
        if (takes)
            showTakes(*takes);
        else
            m_services.errors.report(takes.error());
    });
}

void SpokenAnswer::showTakes(const QList<Take> &takes)
{
    const Take *before = chosen();
    const TakeId kept = before != nullptr ? before->id : TakeId();
    const bool hasNew =
        !takes.isEmpty() && (m_takes.isEmpty() || takes.constFirst().id != m_takes.constFirst().id);
    m_takes.clear();
    for (const Take &take : takes) {
        if (take.state != TakeState::Recording)
            m_takes << take;
    }
    const TakeWords words(m_services.clock);
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        for (const Take &take : std::as_const(m_takes))
            m_choice->addItem(tr("%1, %2", "date and length of a take")
                                  .arg(words.title(take), formatDuration(take.durationMs())));
        for (int i = 0; i < int(m_takes.size()); ++i) {
            if (!hasNew && m_takes.at(i).id == kept)
                m_choice->setCurrentIndex(i);
        }
    }
    m_row->setVisible(!m_takes.isEmpty());
    showState();
}

const Take *SpokenAnswer::chosen() const
{
    const int index = m_choice->currentIndex();
    return index >= 0 && index < m_takes.size() ? &m_takes.at(index) : nullptr;
}

void SpokenAnswer::togglePlay()
{
    const Take *take = chosen();
    if (take == nullptr)
        return;
    TakePlayer &player = m_services.player;
    if (!player.take() || player.take()->id != take->id) {
        if (const Result<void> loaded = player.load(*take, m_services.store.filePath(*take));
            !loaded) {
            m_services.errors.report(loaded.error());
            return;
        }
    }
    player.togglePlay();
}

void SpokenAnswer::deleteTake()
{
    const Take *take = chosen();
    if (take == nullptr)
        return;
    const TakeId id = take->id;
    m_services.player.unload();
    m_services.store.moveToBin(id);
    tellBinned(m_services.store, m_services.errors, id);
}

void SpokenAnswer::showState()
{
    const bool plays = m_services.player.state() == TakePlayer::State::Playing;
    m_play->setText(plays ? tr("Pause") : tr("Play"));
    m_play->setIcon(glyphIcon(plays ? Glyph::Pause : Glyph::Play));
    m_play->setAccessibleName(plays ? tr("Pause") : tr("Play your take"));
    const bool usable = !m_services.recorder.currentTake();
    m_play->setEnabled(usable);
    m_choice->setEnabled(usable);
    m_delete->setEnabled(usable);
}

void SpokenAnswer::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_services.player.pause();
    endTake();
}

/// What nobody sees any more is not recorded any longer.
void SpokenAnswer::endTake()
{
    const std::optional<Take> running = m_services.recorder.currentTake();
    if (running && running->subject.questionKey == m_key)
        m_services.recorder.stop();
}

} // namespace recount
