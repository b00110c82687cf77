#include "takes/view/takeswidget.h"

#include "storage/whendone.h"
#include "takes/recorder.h"
#include "takes/takeplayer.h"
#include "takes/takestore.h"
#include "takes/view/comparisonbar.h"
#include "takes/view/playerpanel.h"
#include "takes/view/takeactionsbar.h"
#include "takes/view/takedelegate.h"
#include "takes/view/takenotes.h"
#include "takes/view/takesmodel.h"
#include "takes/view/waveformwidget.h"
#include "widgets/errorsink.h"
#include "widgets/glyphicon.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int mostRows = 4;

} // namespace

TakesWidget::TakesWidget(const TakesServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new TakesModel(services.store, services.clock, this))
    , m_takesPage(new QWidget(this))
    , m_bin(new BinWidget(services.store, services.clock, this))
    , m_title(new TextLabel(TextLabel::Role::Heading, m_takesPage))
    , m_empty(new TextLabel(TextLabel::Role::Quiet, m_takesPage))
    , m_content(new QWidget(m_takesPage))
    , m_list(new QListView(m_content))
    , m_panel(new PlayerPanel(services.player, services.store, m_content))
    , m_comparison(new ComparisonBar(services.player, *m_model, m_content))
    , m_notes(new TakeNotes(services.store, m_content))
    , m_actions(new TakeActionsBar(services, m_content))
{
    build();
    connectEverything();
    connectRecorder();
    showRows();
}

QWidget *TakesWidget::buildHeader()
{
    auto *header = new QWidget(m_takesPage);
    auto *bin = new QPushButton(glyphIcon(Glyph::Bin), tr("Bin…"), header);
    bin->setObjectName(QStringLiteral("openBin"));
    bin->setAutoDefault(false);
    bin->setFocusPolicy(Qt::TabFocus);
    bin->setToolTip(tr("Deleted takes, and how to bring them back"));
    connect(bin, &QPushButton::clicked, this, &TakesWidget::showBin);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(bin);
    return header;
}

void TakesWidget::build()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TakeDelegate(m_list));
    m_list->setObjectName(QStringLiteral("takes"));
    m_list->setAccessibleName(tr("Takes of this question"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setText(tr("No take yet. Press Record, or R, and answer aloud as if someone sat "
                        "opposite you. Then listen to yourself here."));

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(12);
    content->addWidget(m_list);
    content->addWidget(m_panel);
    content->addWidget(m_comparison);
    content->addWidget(m_notes);
    content->addWidget(m_actions);

    auto *page = new QVBoxLayout(m_takesPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(8);
    page->addWidget(buildHeader());
    page->addWidget(m_empty);
    page->addWidget(m_content);
    page->addStretch(1);

    // Not a stack: it would always be as high as the larger page.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_takesPage);
    layout->addWidget(m_bin);
    m_bin->hide();
    setAccessibleName(tr("Takes"));
}

void TakesWidget::connectEverything()
{
    const auto report = [this](const Error &error) { m_services.errors.report(error); };
    connect(&m_services.store, &TakeStore::failed, this,
            [this](const Error &error, const std::function<void()> &retry) {
                m_services.errors.report(error, retry);
            });
    connect(&m_services.player, &TakePlayer::failed, this, report);
    connect(m_model, &TakesModel::failed, this, [this](const Error &error) {
        m_services.errors.report(error, [model = QPointer(m_model)] {
            if (model)
                model->reload();
        });
    });
    connect(&m_bin->model(), &BinModel::failed, this, report);

    connect(m_model, &TakesModel::loaded, this, &TakesWidget::showRows);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TakesWidget::showSelected);
    connect(m_list, &QListView::activated, this, [this] { togglePlay(); });
    connect(m_panel, &PlayerPanel::markerRequested, this, &TakesWidget::addMarker);
    connect(m_notes, &TakeNotes::markersChanged, m_panel, &PlayerPanel::setMarkers);
    connect(m_notes, &TakeNotes::placeChosen, this, [this](qint64 positionMs) {
        m_services.player.seek(positionMs);
        m_services.player.play();
    });
    connect(m_comparison, &ComparisonBar::chosen, this, &TakesWidget::compareWith);
    connect(&m_services.player, &TakePlayer::takeChanged, this, &TakesWidget::followHeard);
    connect(m_bin, &BinWidget::closed, this, [this] {
        showTakes();
        m_list->setFocus();
    });

    auto *deleteKey = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    deleteKey->setContext(Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, &TakesWidget::deleteTake);
}

void TakesWidget::connectRecorder()
{
    connect(&m_services.recorder, &Recorder::takeSaved, this, [this](const Take &take) {
        if (take.subject.questionKey == m_model->questionKey())
            select(take.id);
    });
    connect(&m_services.recorder, &Recorder::takeDiscarded, m_actions,
            &TakeActionsBar::offerRestore);
    connect(&m_services.recorder, &Recorder::stateChanged, this, [this](Recorder::State state) {
        // What the loudspeaker plays must not get into the new take.
        if (state != Recorder::State::Idle && state != Recorder::State::Saving)
            m_services.player.pause();
    });
    connect(&m_services.player, &TakePlayer::stateChanged, this, [this](TakePlayer::State state) {
        if (state != TakePlayer::State::Playing || !m_services.recorder.currentTake())
            return;
        m_services.player.pause();
        m_services.errors.tell(whileRecording());
    });
}

void TakesWidget::setQuestion(const QString &questionKey, const QHash<QString, QString> &partNames)
{
    m_awaited = {};
    m_awaitedPlace.reset();
    m_notes->setTake({});
    m_actions->setTake({});
    m_services.player.unload();
    showTakes();
    m_model->setQuestion(questionKey, partNames);
    showRows();
}

void TakesWidget::setQuestionName(BinModel::QuestionName name)
{
    m_bin->model().setQuestionName(std::move(name));
}

std::optional<Take> TakesWidget::currentTake() const
{
    const Take *take = m_model->takeAt(m_list->currentIndex().row());
    return take ? std::optional<Take>(*take) : std::nullopt;
}

void TakesWidget::showRows()
{
    const int rows = m_model->rowCount();
    if (m_awaitedPlace && m_model->isLoaded() && !m_model->find(m_awaited))
        findAwaited();
    m_title->setText(rows == 0 ? tr("Takes") : tr("Takes (%n)", nullptr, rows));
    m_empty->setVisible(rows == 0 && m_model->isLoaded());
    m_content->setVisible(rows > 0);
    if (rows == 0) {
        m_services.player.unload();
        return showSelected();
    }
    const int shown = std::min(rows, mostRows);
    m_list->setFixedHeight(shown * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    if (!m_awaited.isEmpty() && m_model->find(m_awaited))
        select(m_awaited, m_awaitedPlace);
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    else
        showSelected(); // its note or markers may have changed
}

void TakesWidget::select(TakeId id, std::optional<qint64> place)
{
    const QModelIndex index = m_model->indexOf(id);
    m_awaited = index.isValid() ? TakeId() : id;
    // Whatever was to be heard before is no longer asked for.
    m_awaitedPlace = index.isValid() ? std::nullopt : place;
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showSelected();
    if (place) {
        m_services.player.seek(*place);
        m_services.player.play();
    }
}

void TakesWidget::findAwaited()
{
    whenDone(this, m_services.store.take(m_awaited),
             [this, id = m_awaited](const Result<Take> &take) {
                 if (m_awaited != id || !m_awaitedPlace)
                     return; // something else was asked for meanwhile
                 const bool binned = take && take->binnedUtc;
                 const bool here = take && take->subject.questionKey == m_model->questionKey();
                 if (here && !binned && take->state != TakeState::Recording)
                     return; // its row is on its way
                 const qint64 place = *m_awaitedPlace;
                 m_awaited = {};
                 m_awaitedPlace.reset();
                 if (!take)
                     m_services.errors.report(take.error());
                 else if (binned)
                     tellBinned(id, place);
                 else if (here)
                     m_services.errors.tell(whileRecording());
             });
}

void TakesWidget::tellBinned(const TakeId &id, qint64 positionMs)
{
    const QPointer<TakesWidget> self(this);
    m_services.errors.tell(tr("This take is in the bin."), tr("Restore"), [self, id, positionMs] {
        if (!self)
            return;
        TakesWidget *widget = self;
        whenDone(widget, widget->m_services.store.restoreFromBin(id),
                 [widget, id, positionMs](const Result<void> &restored) {
                     if (restored)
                         widget->playFrom(id, positionMs);
                 });
    });
}

QString TakesWidget::whileRecording()
{
    return tr("A take can be played as soon as the recording has ended.");
}

void TakesWidget::showSelected()
{
    const std::optional<Take> take = currentTake();
    m_notes->setTake(take);
    m_actions->setTake(take);
    const std::optional<Take> heard = m_services.player.take();
    const bool known = take && (take->id == m_unreadable || (heard && heard->id == take->id));
    if (take && !known) {
        const std::optional<Take> other = m_services.player.comparison();
        if (other && other->id == take->id)
            compareWith({});
        const Result<void> loaded = m_services.player.load(*take, m_services.store.filePath(*take));
        m_unreadable = loaded ? TakeId() : take->id;
        if (!loaded) {
            m_services.player.unload();
            m_services.errors.report(loaded.error());
        }
    }
    Q_EMIT currentTakeChanged();
}

void TakesWidget::followHeard()
{
    // Switching sides moves the selection, so that notes and markers belong to what is heard.
    const std::optional<Take> heard = m_services.player.take();
    if (!heard)
        return;
    const QModelIndex index = m_model->indexOf(heard->id);
    if (index.isValid() && index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
}

void TakesWidget::compareWith(const TakeId &id)
{
    const Take *take = m_model->find(id);
    const Result<void> set =
        take ? m_services.player.setComparison(*take, m_services.store.filePath(*take))
             : m_services.player.setComparison({}, {});
    if (!set)
        m_services.errors.report(set.error());
}

void TakesWidget::showTake(const TakeId &id)
{
    showTakes();
    select(id);
}

void TakesWidget::playFrom(const TakeId &id, qint64 positionMs)
{
    showTakes();
    select(id, positionMs);
    if (!m_awaited.isEmpty() && m_model->isLoaded())
        findAwaited();
}

const TakeExporter &TakesWidget::exporter() const
{
    return m_actions->exporter();
}

void TakesWidget::togglePlay()
{
    if (m_services.player.take())
        m_services.player.togglePlay();
}

void TakesWidget::seekBy(qint64 milliseconds)
{
    m_panel->seekBy(milliseconds);
}

void TakesWidget::switchComparison()
{
    m_comparison->switchSides();
}

void TakesWidget::addMarker()
{
    if (m_services.player.take())
        m_notes->addMarker(m_services.player.positionMs());
}

void TakesWidget::deleteTake()
{
    m_actions->deleteTake();
}

void TakesWidget::showBin()
{
    m_takesPage->hide();
    m_bin->show();
}

void TakesWidget::showTakes()
{
    m_bin->hide();
    m_takesPage->show();
}

} // namespace recount
