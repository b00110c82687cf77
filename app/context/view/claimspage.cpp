#include "context/view/claimspage.h"

#include "context/companyeditor.h"
#include "context/view/claimdetail.h"
#include "context/view/claimsmodel.h"
#include "context/view/editnotice.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"
#include "widgets/expandparents.h"
#include "widgets/navigator.h"
#include "widgets/roomydelegate.h"
#include "widgets/textlabel.h"
#include "widgets/turningsplitter.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace recount
{

namespace
{

constexpr int quietMs = 250;
/// For the places beside the list, or below it.
constexpr TurningSplitter::Room placesRoom{150, 70, 16};

/// The question that a path leads to; empty for other paths.
QString questionOf(const Pack &pack, const QString &path)
{
    const QString section = path.section(QLatin1Char('/'), 1, 1);
    const QString id = path.section(QLatin1Char('/'), 2, 2);
    if (section == QLatin1String("questions"))
        return id;
    if (section != QLatin1String("followUps"))
        return {};
    for (const Question &question : pack.questions) {
        for (const FollowUp &followUp : question.followUps) {
            if (followUp.id == id)
                return question.id;
        }
    }
    return {};
}

} // namespace

ClaimsPage::ClaimsPage(Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_notice(new EditNotice(this))
    , m_splitter(new TurningSplitter(placesRoom, this))
    , m_model(new ClaimsModel(this))
    , m_detail(new ClaimDetail(this))
{
    const int character = fontMetrics().averageCharWidth();
    m_splitter->addWidget(makeLeft());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_detail->setMinimumSize(character * 36, fontMetrics().height() * 8);
    m_splitter->setSizes({character * 110, character * 70});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_list);

    m_soon.setSingleShot(true);
    m_soon.setInterval(quietMs);
    connect(&m_soon, &QTimer::timeout, this, &ClaimsPage::survey);
    connect(m_detail, &ClaimDetail::placeRequested, this, &ClaimsPage::openPlace);
    connect(m_detail, &ClaimDetail::kept, this, [this](const QString &id) { m_chosen = id; });
    connect(m_detail, &ClaimDetail::removed, this, &ClaimsPage::tellRemoved);
    connect(m_detail, &ClaimDetail::failed, m_notice,
            [this](const QString &text) { m_notice->tell(text); });
}

QWidget *ClaimsPage::makeLeft()
{
    auto *left = new QWidget;
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("claimSearch"));
    m_search->setPlaceholderText(tr("Search figures"));
    m_search->setAccessibleName(tr("Search figures"));
    m_search->setToolTip(tr("Every word has to occur"));
    m_search->setClearButtonEnabled(false);
    m_list = new QTreeView;
    m_list->setObjectName(QStringLiteral("claims"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setAccessibleName(tr("Figures of the company"));
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->header()->setSectionsMovable(false);
    const int character = fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(ClaimsModel::FigureColumn, character * 30);
    m_list->header()->resizeSection(ClaimsModel::NameColumn, character * 40);
    m_count = new TextLabel(TextLabel::Role::Small);
    m_count->setObjectName(QStringLiteral("claimCount"));

    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_search);
    head->addWidget(m_count);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        {
            const QScopedValueRollback filling(m_filling, true);
            m_model->setSearch(words);
        }
        refreshView();
    });
    connect(m_search, &QLineEdit::returnPressed, m_list,
            [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ClaimsPage::showChoice);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            m_detail->setFocus(Qt::OtherFocusReason);
    });
    return left;
}

void ClaimsPage::setPack(std::shared_ptr<const Pack> pack)
{
    const bool otherCompany = !pack || !m_pack || pack->id != m_pack->id;
    m_pack = std::move(pack);
    m_isOld = true;
    if (otherCompany) {
        m_notice->dismiss();
        m_chosen.clear();
        setSurvey({});
    }
    if (!isVisible())
        return;
    if (otherCompany)
        survey();
    else
        m_soon.start();
}

void ClaimsPage::setEditor(CompanyEditor *editor)
{
    if (m_editor == editor)
        return;
    m_editor = editor;
    m_detail->setEditor(editor);
    showChoice();
}

void ClaimsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClaimsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        survey();
}

void ClaimsPage::survey()
{
    m_isOld = false;
    const int asked = ++m_asked;
    if (!m_pack) {
        setSurvey({});
        return;
    }
    const auto work = [pack = m_pack] { return surveyClaims(*pack); };
    whenDone(this, runInPool(work), [this, asked](const ClaimSurvey &found) {
        // A later company or a later state of it is on its way.
        if (asked != m_asked)
            return;
        setSurvey(found);
    });
}

void ClaimsPage::setSurvey(const ClaimSurvey &survey)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->setSurvey(survey);
    }
    refreshView();
}

void ClaimsPage::refreshView()
{
    expandParents(*m_list);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_list->setFirstColumnSpanned(row, {}, true);
    int disagreeing = 0;
    for (const ClaimState &state : m_model->survey().claims)
        disagreeing += state.disagrees() ? 1 : 0;
    m_count->setText(disagreeing > 0 ? tr("%n claim(s) with different values", nullptr, disagreeing)
                                     : tr("No claim has different values"));
    choose(m_chosen);
}

void ClaimsPage::choose(const QString &key)
{
    const QModelIndex index = m_model->indexOf(key);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->setCurrentIndex(index);
        if (index.isValid())
            m_list->scrollTo(index);
    }
    showChoice();
}

void ClaimsPage::showChoice()
{
    if (m_filling)
        return;
    const QModelIndex index = m_list->currentIndex().siblingAtColumn(0);
    if (const ClaimState *state = m_model->claim(index)) {
        m_chosen = state->claim.id;
        m_detail->showClaim(*state, m_model->survey());
    } else if (const PlacedFigure *figure = m_model->figure(index)) {
        const QString key = index.data(ClaimsModel::KeyRole).toString();
        m_chosen = key;
        m_detail->showFigure(*figure, m_model->survey());
    } else {
        m_detail->showNothing();
    }
}

void ClaimsPage::openPlace(const QString &path)
{
    const QString section = path.section(QLatin1Char('/'), 1, 1);
    const QString id = path.section(QLatin1Char('/'), 2, 2);
    if (section == QLatin1String("entries"))
        m_navigator.openEntry(id);
    else if (section == QLatin1String("fixes"))
        m_navigator.openFix(id);
    else if (section == QLatin1String("documents"))
        m_navigator.openDocument(id);
    else if (const QString question = m_pack ? questionOf(*m_pack, path) : QString();
             !question.isEmpty())
        m_navigator.openQuestion(question);
    else
        Q_EMIT companyRequested(path);
}

void ClaimsPage::tellRemoved(const Claim &claim)
{
    m_chosen.clear();
    m_list->setFocus(Qt::OtherFocusReason);
    m_notice->tell(tr("“%1” is no longer kept as a claim. The texts are as they were.")
                       .arg(claim.name.simplified()),
                   tr("Bring Back"), [this, claim] {
                       const Result<QString> back = m_editor->apply(edits::addClaim(claim));
                       if (back)
                           m_chosen = *back;
                       else
                           m_notice->tell(back.error().userText);
                   });
}

QByteArray ClaimsPage::saveLayout() const
{
    return m_splitter->saveState();
}

void ClaimsPage::restoreLayout(const QByteArray &layout)
{
    m_splitter->restoreSizes(layout);
}

} // namespace recount
