#include "context/view/contextpage.h"

#include "context/companyeditor.h"
#include "context/timeline.h"
#include "context/view/bindialog.h"
#include "context/view/claimspage.h"
#include "context/view/companypage.h"
#include "context/view/companyparts.h"
#include "context/view/editfield.h"
#include "context/view/editnotice.h"
#include "context/view/entrydetail.h"
#include "context/view/timelinepage.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace recount
{

ContextPage::ContextPage(Navigator &navigator, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_parts(new QTabBar(this))
    , m_bin(new QPushButton(tr("Bin…"), this))
    , m_notice(new EditNotice(this))
    , m_stack(new QStackedWidget(this))
    , m_company(new CompanyPage(navigator, dialogs, this))
    , m_timeline(new TimelinePage(navigator, this))
    , m_claims(new ClaimsPage(navigator, this))
{
    m_parts->setObjectName(QStringLiteral("parts"));
    m_parts->setDrawBase(false);
    m_parts->setExpanding(false);
    m_parts->setAccessibleName(tr("Parts of the context"));
    m_parts->addTab(tr("Company"));
    m_parts->addTab(tr("Timeline"));
    m_parts->addTab(tr("Figures"));
    m_bin->setObjectName(QStringLiteral("bin"));
    m_bin->setToolTip(tr("What was deleted from this company"));
    m_bin->setAutoDefault(false);
    m_bin->hide();
    m_stack->addWidget(m_company);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_claims);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 4);
    head->setSpacing(12);
    head->addWidget(m_parts);
    head->addStretch(1);
    head->addWidget(m_bin);
    head->addWidget(makeDrillButton());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);

    setFocusProxy(m_company);
    connect(m_parts, &QTabBar::currentChanged, this, [this](int part) {
        m_stack->setCurrentIndex(part);
        updateCompany();
        setFocusProxy(m_stack->currentWidget());
        Q_EMIT layoutChanged();
    });
    connect(m_company, &CompanyPage::phaseRequested, this, [this](const QString &phaseId) {
        showPart(Part::Timeline);
        m_timeline->showPhase(phaseId);
    });
    connect(m_claims, &ClaimsPage::companyRequested, this, [this](const QString &path) {
        showPart(Part::Company);
        if (const auto part = companyPartOf(path))
            m_company->showSection(int(*part));
        focusPart();
    });
    connect(m_company, &CompanyPage::rowRemoved, this, &ContextPage::tellRow);
    connect(m_timeline, &TimelinePage::drawingChanged, this, &ContextPage::layoutChanged);
    connect(m_bin, &QAbstractButton::clicked, this, &ContextPage::showBin);
    EntryDetail &detail = m_timeline->detail();
    connect(&detail, &EntryDetail::entryRemoved, this, &ContextPage::tellRemoved);
    connect(&detail, &EntryDetail::editFailed, this,
            [this](const QString &text) { m_notice->tell(text); });
}

QWidget *ContextPage::makeDrillButton()
{
    auto *button = new QPushButton(tr("Drill"), this);
    button->setObjectName(QStringLiteral("drill"));
    button->setToolTip(tr("Practise the story in short questions"));
    auto *menu = new QMenu(button);
    for (const ContextAction action :
         {ContextAction::DrillRecall, ContextAction::DrillCommunication}) {
        for (const ContextShortcut &shortcut : contextShortcuts()) {
            if (shortcut.action == action)
                menu->addAction(shortcut.what + QLatin1Char('\t') +
                                    shortcut.key.toString(QKeySequence::NativeText),
                                this, [this, action] { perform(action); });
        }
    }
    button->setMenu(menu);
    return button;
}

void ContextPage::perform(ContextAction action)
{
    switch (action) {
    case ContextAction::ShowCompany:
        showPart(Part::Company);
        focusPart();
        break;
    case ContextAction::ShowTimeline:
        showPart(Part::Timeline);
        focusPart();
        break;
    case ContextAction::ShowFigures:
        showPart(Part::Figures);
        focusPart();
        break;
    case ContextAction::SwitchView:
        showPart(Part::Timeline);
        m_timeline->setDrawing(!m_timeline->isDrawing());
        focusPart();
        Q_EMIT layoutChanged();
        break;
    case ContextAction::Search:
        if (part() == Part::Figures) {
            m_claims->focusSearch();
            break;
        }
        showPart(Part::Timeline);
        m_timeline->focusSearch();
        break;
    case ContextAction::DrillRecall:
        Q_EMIT drillRequested(DrillSet::Recall);
        break;
    case ContextAction::DrillCommunication:
        Q_EMIT drillRequested(DrillSet::Communication);
        break;
    case ContextAction::ZoomIn:
        m_timeline->zoomIn();
        break;
    case ContextAction::ZoomOut:
        m_timeline->zoomOut();
        break;
    case ContextAction::ShowAllMonths:
        m_timeline->showAllMonths();
        break;
    case ContextAction::Edit:
        if (part() == Part::Timeline)
            m_timeline->toggleEditing();
        else if (part() == Part::Company)
            m_company->toggleEditing();
        break;
    case ContextAction::Add:
        if (isEditable(m_editor, m_pack.get())) {
            showPart(Part::Timeline);
            m_timeline->detail().addEntry();
        }
        break;
    case ContextAction::ShowShortcuts: {
        auto *dialog = new ShortcutsDialog(contextShortcutList(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        break;
    }
    }
}

void ContextPage::setEditor(CompanyEditor &editor)
{
    if (m_editor != nullptr)
        m_editor->disconnect(this);
    m_editor = &editor;
    connect(m_editor, &CompanyEditor::packChanged, this,
            [this](const std::shared_ptr<const Pack> &pack) {
                if (pack && m_pack && pack->id == m_pack->id)
                    setPack(pack);
                else
                    updateEditable();
            });
    updateEditable();
}

/// All its sections are made anew, which typing in the timeline must not wait for.
void ContextPage::updateCompany()
{
    if (m_stack->currentWidget() == m_company && std::exchange(m_companyIsOld, false))
        m_company->setTimeline(Timeline(m_pack));
}

void ContextPage::setPack(std::shared_ptr<const Pack> pack)
{
    const bool same = pack && m_pack && (pack == m_pack || *pack == *m_pack);
    const bool otherCompany = !pack || !m_pack || pack->id != m_pack->id;
    m_pack = std::move(pack);
    // What could be brought back is another company's, or is back already.
    const bool isUndone = m_pack && m_pack == m_beforeRemoval.lock();
    if (otherCompany || isUndone) {
        m_notice->dismiss();
        m_beforeRemoval.reset();
    }
    if (!same) {
        const Timeline timeline(m_pack);
        if (otherCompany)
            updateEditable();
        m_companyIsOld = true;
        updateCompany();
        m_timeline->setTimeline(timeline);
        m_claims->setPack(m_pack);
    }
    updateEditable();
}

void ContextPage::updateEditable()
{
    CompanyEditor *editor = isEditable(m_editor, m_pack.get()) ? m_editor : nullptr;
    m_bin->setVisible(editor != nullptr);
    m_bin->setEnabled(editor != nullptr && !editor->bin().isEmpty());
    m_company->setEditor(editor);
    m_timeline->setEditor(editor);
    m_claims->setEditor(editor);
}

void ContextPage::tellRemoved(const QString &what)
{
    const QList<BinnedThing> bin = m_editor->bin();
    if (bin.isEmpty())
        return;
    m_beforeRemoval.reset();
    const QString text = what.isEmpty() ? tr("This is in the bin now.")
                                        : tr("“%1” is in the bin now.").arg(what.simplified());
    m_notice->tell(text, tr("Bring Back"), [this, thing = bin.constFirst()] {
        const Result<QString> back = m_editor->apply(edits::restore(thing.id));
        if (!back)
            m_notice->tell(back.error().userText);
        else if (thing.kind == ThingKind::Entry)
            showEntry(*back);
    });
}

void ContextPage::tellRow(const RemovedRow &row)
{
    const QList<BinnedThing> bin = m_editor->bin();
    if (!row.back && bin.isEmpty())
        return;
    const QString title = row.title.simplified();
    QString text = title.isEmpty() ? tr("The row is deleted.") : tr("“%1” is deleted.").arg(title);
    if (!row.back)
        text = title.isEmpty() ? tr("This is in the bin now.")
                               : tr("“%1” is in the bin now.").arg(title);
    m_beforeRemoval = row.before;
    const CompanyEdit back = row.back ? *row.back : edits::restore(bin.constFirst().id);
    m_notice->tell(text, tr("Bring Back"), [this, back, list = row.list] {
        const Result<QString> again = m_editor->apply(back);
        if (again)
            m_company->showRow(list + QLatin1Char('/') + *again);
        else
            m_notice->tell(again.error().userText);
    });
}

void ContextPage::showBin()
{
    if (m_editor == nullptr)
        return;
    auto *dialog = new BinDialog(*m_editor, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool ContextPage::showEntry(const QString &entryId)
{
    if (!m_timeline->showEntry(entryId))
        return false;
    showPart(Part::Timeline);
    // Only what is seen can take the focus.
    m_timeline->showEntry(entryId);
    return true;
}

ContextPage::Part ContextPage::part() const
{
    return Part(m_parts->currentIndex());
}

void ContextPage::showPart(Part part)
{
    m_parts->setCurrentIndex(int(part));
}

void ContextPage::focusPart()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QByteArray ContextPage::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << qint32(part()) << m_timeline->isDrawing() << m_timeline->saveLayout()
        << m_claims->saveLayout();
    return layout;
}

void ContextPage::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    qint32 part = 0;
    bool drawing = true;
    QByteArray timeline;
    in >> part >> drawing >> timeline;
    if (in.status() != QDataStream::Ok)
        return;
    const QSignalBlocker blocker(this);
    m_timeline->restoreLayout(timeline);
    m_timeline->setDrawing(drawing);
    // Earlier layouts end here.
    QByteArray claims;
    in >> claims;
    if (in.status() == QDataStream::Ok)
        m_claims->restoreLayout(claims);
    const bool known = part >= 0 && part <= qint32(Part::Figures);
    showPart(known ? Part(part) : Part::Company);
}

} // namespace recount
