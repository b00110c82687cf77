#include "documents/view/findbar.h"

#include "documents/view/documenttext.h"
#include "documents/view/editormarks.h"
#include "documents/view/markdowntextedit.h"
#include "widgets/flowlayout.h"
#include "widgets/glyphicon.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int searchAgainMs = 150;

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

FindBar::FindBar(MarkdownTextEdit &edit, DocumentText &text, EditorMarks &marks, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_text(text), m_marks(marks)
{
    setObjectName(QStringLiteral("findBar"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(searchAgainMs);
    connect(&m_soon, &QTimer::timeout, this, &FindBar::search);
    const auto searchSoon = [this] {
        if (!isHidden())
            m_soon.start();
    };
    connect(&text, &DocumentText::stepDone, this, searchSoon);
    connect(&text, &DocumentText::loaded, this, searchSoon);
    connect(&edit, &QPlainTextEdit::selectionChanged, this, [this] {
        if (!isHidden())
            tellCount();
    });
    hide();
}

QLineEdit *FindBar::makeLine(const char *objectName, const QString &name, const QString &toolTip)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(objectName));
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setToolTip(toolTip);
    line->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    line->installEventFilter(this);
    return line;
}

QToolButton *FindBar::makeButton(const char *objectName, const QString &name,
                                 const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(objectName));
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::build()
{
    m_find =
        makeLine("find", tr("Find"), tr("What to look for (%1)").arg(keyText(QKeySequence::Find)));
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(false);
    const QKeySequence nextKey(Qt::Key_F3);
    const QKeySequence previousKey(Qt::SHIFT | Qt::Key_F3);
    QToolButton *previous =
        makeButton("findPrevious", tr("Previous match"),
                   tr("Go to the previous match (%1)").arg(keyText(previousKey)));
    previous->setIcon(glyphIcon(Glyph::ChevronUp));
    QToolButton *next = makeButton("findNext", tr("Next match"),
                                   tr("Go to the next match (%1)").arg(keyText(nextKey)));
    next->setIcon(glyphIcon(Glyph::ChevronDown));
    m_case = makeButton("matchCase", tr("Match case"), tr("Tell capitals from small letters"));
    m_words = makeButton("wholeWords", tr("Whole words"), tr("Find nothing within words"));
    m_expression = makeButton("expression", tr("Regular expression"),
                              tr("What to look for is a regular expression, like \\d+ ms"));
    QToolButton *closing =
        makeButton("closeFind", tr("Close"),
                   tr("Close the search (%1)").arg(keyText(QKeySequence(Qt::Key_Escape))));
    closing->setIcon(glyphIcon(Glyph::Clear));
    m_replaceRow = new QWidget(this);
    m_replace = makeLine("replace", tr("Replace with"),
                         tr("What to write instead (%1); \\1 is the first group of a regular "
                            "expression")
                             .arg(keyText(QKeySequence(Qt::CTRL | Qt::Key_H))));
    QToolButton *one =
        makeButton("replaceOne", tr("Replace"), tr("Replace this match and go to the next"));
    QToolButton *all = makeButton("replaceAll", tr("Replace all"),
                                  tr("Replace every match, as one step that can be undone"));

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 4, 8, 4);
    rows->setSpacing(4);
    auto *first = new FlowLayout(6, 4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_find, previous, next, m_case, m_words,
                                                            m_expression, closing, m_count})
        first->addWidget(widget);
    rows->addLayout(first);
    auto *second = new FlowLayout(6, 4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_replace, one, all})
        second->addWidget(widget);
    m_replaceRow->setLayout(second);
    rows->addWidget(m_replaceRow);

    for (QToolButton *choice : {m_case, m_words, m_expression}) {
        choice->setCheckable(true);
        connect(choice, &QAbstractButton::toggled, this, &FindBar::searchAsTyped);
    }
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::searchAsTyped);
    connect(previous, &QAbstractButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QAbstractButton::clicked, this, &FindBar::findNext);
    connect(closing, &QAbstractButton::clicked, this, &FindBar::closeFind);
    connect(one, &QAbstractButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QAbstractButton::clicked, this, &FindBar::replaceAll);
}

void FindBar::orderTabs()
{
    QList<QWidget *> order{m_find, m_replace};
    for (QWidget *row : std::initializer_list<QWidget *>{m_replaceRow, this}) {
        for (QToolButton *button :
             row->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
            order.append(button);
    }
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void FindBar::openFind()
{
    open(m_replaceRow->isVisibleTo(this) && isVisible());
}

void FindBar::openReplace()
{
    open(true);
}

void FindBar::open(bool withReplace)
{
    const QString selected = m_edit.textCursor().selectedText();
    const bool isOneLine = !selected.contains(QChar::ParagraphSeparator);
    m_from = m_edit.textCursor().selectionStart();
    m_replaceRow->setVisible(withReplace);
    show();
    if (!selected.isEmpty() && isOneLine && !m_expression->isChecked())
        m_find->setText(selected);
    search();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void FindBar::closeFind()
{
    hide();
    m_edit.setFocus(Qt::OtherFocusReason);
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_soon.stop();
    m_matches.clear();
    m_marks.setMatches({});
}

TextQuery FindBar::query() const
{
    return {m_find->text(), m_case->isChecked(), m_words->isChecked(), m_expression->isChecked()};
}

void FindBar::search()
{
    m_soon.stop();
    m_matches.clear();
    m_problem.clear();
    m_what = QRegularExpression();
    if (const TextQuery wanted = query(); !wanted.text.isEmpty()) {
        if (const Result<QRegularExpression> expression = searchExpression(wanted)) {
            m_what = *expression;
            m_matches = matchesIn(m_text.decoded().text(), m_what, mostMatches + 1);
        } else {
            m_problem = expression.error().userText;
        }
    }
    m_marks.setMatches(m_matches);
    tellCount();
}

/// And shows the first match from where the search began.
void FindBar::searchAsTyped()
{
    search();
    const auto from =
        std::find_if(m_matches.cbegin(), m_matches.cend(),
                     [this](const TextMatch &match) { return match.begin >= m_from; });
    if (!m_matches.isEmpty())
        select(from == m_matches.cend() ? 0 : int(from - m_matches.cbegin()));
}

void FindBar::select(int match)
{
    const TextMatch &place = m_matches.at(match);
    m_edit.select(place.begin, place.length);
    tellCount();
}

int FindBar::selectedMatch() const
{
    const QTextCursor cursor = m_edit.textCursor();
    const auto at =
        std::lower_bound(m_matches.cbegin(), m_matches.cend(), cursor.selectionStart(),
                         [](const TextMatch &match, int place) { return match.begin < place; });
    if (at == m_matches.cend() || at->begin != cursor.selectionStart() ||
        at->end() != cursor.selectionEnd())
        return -1;
    return int(at - m_matches.cbegin());
}

void FindBar::tellCount()
{
    const QLocale locale;
    const int selected = selectedMatch();
    QString text;
    if (!m_problem.isEmpty())
        text = m_problem;
    else if (m_find->text().isEmpty())
        text = QString();
    else if (m_matches.isEmpty())
        text = tr("Not found");
    else if (m_matches.size() > mostMatches)
        text = tr("More than %1 found").arg(locale.toString(mostMatches));
    else if (selected >= 0)
        text = tr("%1 of %2").arg(locale.toString(selected + 1), locale.toString(m_matches.size()));
    else
        text = tr("%n match(es)", nullptr, int(m_matches.size()));
    m_count->setText(text);
    m_find->setAccessibleDescription(text);
}

void FindBar::findNext()
{
    if (isHidden())
        open(false);
    if (m_soon.isActive())
        search();
    if (m_matches.isEmpty())
        return;
    // Behind what is selected; a match without a length is not found twice.
    const QTextCursor cursor = m_edit.textCursor();
    const int selected = selectedMatch();
    const int from = selected >= 0 ? cursor.selectionStart() + 1 : cursor.selectionStart();
    const auto next = std::find_if(m_matches.cbegin(), m_matches.cend(),
                                   [from](const TextMatch &match) { return match.begin >= from; });
    select(next == m_matches.cend() ? 0 : int(next - m_matches.cbegin()));
}

void FindBar::findPrevious()
{
    if (isHidden())
        open(false);
    if (m_soon.isActive())
        search();
    if (m_matches.isEmpty())
        return;
    const int from = m_edit.textCursor().selectionStart();
    const auto behind =
        std::lower_bound(m_matches.cbegin(), m_matches.cend(), from,
                         [](const TextMatch &match, int place) { return match.begin < place; });
    const auto before = int(behind - m_matches.cbegin()) - 1;
    select(before < 0 ? int(m_matches.size()) - 1 : before);
}

void FindBar::replaceOne()
{
    search();
    const int selected = selectedMatch();
    if (selected < 0) {
        findNext();
        return;
    }
    const QString text = m_text.decoded().text();
    const TextMatch place = m_matches.at(selected);
    const QString instead = replacementFor(m_what.match(text, place.begin), m_replace->text(),
                                           m_expression->isChecked());
    const auto done = m_text.apply(
        m_text.decoded().patchesFor({{place.begin, place.length, instead}}), tr("replacing"));
    if (!done)
        return;
    m_edit.select(place.begin + int(instead.size()), 0);
    search();
    findNext();
}

void FindBar::replaceAll()
{
    search();
    int count = 0;
    const QList<TextSplice> splices = replacementsIn(
        m_text.decoded().text(), m_what, m_replace->text(), m_expression->isChecked(), &count);
    const auto done = m_text.apply(m_text.decoded().patchesFor(splices), tr("replacing all"));
    search();
    if (done && count > 0) {
        m_count->setText(tr("%n replacement(s)", nullptr, count));
        m_find->setAccessibleDescription(m_count->text());
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && watched == m_find) {
            key->modifiers().testFlag(Qt::ShiftModifier) ? findPrevious() : findNext();
            return true;
        }
        if (isEnter && watched == m_replace) {
            replaceOne();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeFind();
    else
        QWidget::keyPressEvent(event);
}

} // namespace recount
