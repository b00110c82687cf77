#include "context/view/linkchooser.h"

#include "context/owncompany.h"
#include "context/view/entrywords.h"
#include "foundation/text.h"
#include "widgets/roomydelegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{
constexpr int linesInSight = 6;
} // namespace

QList<LinkTarget> linkTargets(const Pack &pack, ThingKind kind)
{
    QList<LinkTarget> targets;
    const auto add = [&targets](const QString &id, const QString &title) {
        targets.append(
            {id, title.isEmpty() ? LinkChooser::tr("Without a title yet") : title.simplified()});
    };
    if (kind == ThingKind::Entry) {
        for (const Phase &phase : pack.phases) {
            for (const TimelineEntry &entry : phase.entries)
                add(entry.id, LinkChooser::tr("%1: %2", "month, what happened")
                                  .arg(monthWords(entry.month), entry.what));
        }
    } else if (kind == ThingKind::Fix) {
        for (const Fix &fix : pack.fixes)
            add(fix.id, fix.incident);
    } else if (kind == ThingKind::Question) {
        for (const Question &question : pack.questions)
            add(question.id, question.prompt.isEmpty() ? question.shortTitle : question.prompt);
    } else if (kind == ThingKind::Document) {
        for (const PackDocument &document : pack.documents)
            add(document.id, document.title);
    }
    return targets;
}

LinkChooser::LinkChooser(const QString &name, QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_found(new QListWidget(this))
{
    m_words->setObjectName(QStringLiteral("linkSearch"));
    m_words->setPlaceholderText(tr("Search"));
    m_words->setAccessibleName(name);
    m_words->setAccessibleDescription(tr("Arrows choose what to link, Enter links it"));
    m_words->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("linkTargets"));
    m_found->setAccessibleName(tr("What can be linked"));
    m_found->setItemDelegate(new RoomyDelegate(m_found));
    m_found->setTextElideMode(Qt::ElideRight);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setUniformItemSizes(true);
    m_found->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_found->setFixedHeight((fontMetrics().height() + 10) * linesInSight);
    m_found->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_words);
    layout->addWidget(m_found);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &LinkChooser::search);
    connect(m_words, &QLineEdit::returnPressed, this, &LinkChooser::choose);
    connect(m_found, &QListWidget::itemActivated, this, &LinkChooser::choose);
    connect(m_found, &QListWidget::itemClicked, this, &LinkChooser::choose);
}

void LinkChooser::offer(const QList<LinkTarget> &targets)
{
    m_candidates.clear();
    for (const LinkTarget &target : targets)
        m_candidates.append({target, foldForSearch(target.title)});
    m_words->clear();
    search();
}

void LinkChooser::followInTabOrder(QWidget *before)
{
    setTabOrder(before, m_words);
    setTabOrder(m_words, m_found);
}

void LinkChooser::search()
{
    const QStringList words = foldForSearch(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    m_found->clear();
    for (const Candidate &candidate : std::as_const(m_candidates)) {
        const bool fits = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return candidate.folded.contains(word);
        });
        if (!fits)
            continue;
        auto *item = new QListWidgetItem(candidate.target.title, m_found);
        item->setData(Qt::UserRole, candidate.target.id);
        item->setToolTip(candidate.target.title);
    }
    if (m_found->count() == 0) {
        auto *none = new QListWidgetItem(tr("Nothing to link here"), m_found);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_found->setCurrentRow(0);
    }
}

void LinkChooser::choose()
{
    const QListWidgetItem *item = m_found->currentItem();
    if (item != nullptr && !item->data(Qt::UserRole).toString().isEmpty())
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
}

bool LinkChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isPress = event->type() == QEvent::KeyPress;
    if (key == Qt::Key_Escape) {
        event->accept();
        if (isPress)
            Q_EMIT cancelled();
        return true;
    }
    const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
                       key == Qt::Key_PageDown;
    if (watched == m_words && moves && isPress) {
        QCoreApplication::sendEvent(m_found, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recount
