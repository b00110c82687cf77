#include "runbook/view/outputbox.h"

#include "foundation/pooljob.h"
#include "storage/whendone.h"
#include "widgets/textlabel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int gap = 6;
constexpr int shownLines = 5;
constexpr int codeCharacters = 6;

bool asksForExitCode(const BranchCondition &condition)
{
    return condition.test == BranchCondition::Test::ExitCode ||
           std::any_of(condition.parts.begin(), condition.parts.end(), asksForExitCode);
}

/// Asks `onPaste` before it takes a text.
class PasteField : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

    std::function<bool(const QString &)> onPaste;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (!onPaste(source->text()))
            QPlainTextEdit::insertFromMimeData(source);
    }
};

} // namespace

OutputBox::OutputBox(const RunbookStep &step, std::function<double()> minutesHere, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_minutesHere(std::move(minutesHere))
    , m_text(new PasteField(this))
    , m_exitCode(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto *label = new TextLabel(TextLabel::Role::Small, tr("What did it show?"), this);
    label->setBuddy(m_text);
    column->addWidget(label);
    m_text->setPlaceholderText(tr("Paste the output, or choose below what you saw"));
    m_text->setAccessibleName(tr("Output"));
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFixedHeight(QFontMetrics(m_text->font()).lineSpacing() * shownLines + 2 * gap);
    column->addWidget(m_text);
    static_cast<PasteField *>(m_text)->onPaste = [this](const QString &pasted) {
        return takeLong(pasted);
    };
    m_longNote = new QWidget(this);
    auto *noteRow = new QHBoxLayout(m_longNote);
    noteRow->setContentsMargins(0, 0, 0, 0);
    noteRow->addWidget(new TextLabel(TextLabel::Role::Small,
                                     tr("Long output: all of it counts, its beginning is shown."),
                                     m_longNote),
                       1);
    auto *clearIt = new QPushButton(tr("Clear"), m_longNote);
    clearIt->setAutoDefault(false);
    connect(clearIt, &QPushButton::clicked, this, &OutputBox::clear);
    noteRow->addWidget(clearIt);
    m_longNote->hide();
    column->addWidget(m_longNote);
    auto *row = new QHBoxLayout;
    auto *code = new TextLabel(TextLabel::Role::Small, tr("Exit code"), this);
    code->setWordWrap(false);
    code->setBuddy(m_exitCode);
    m_exitCode->setAccessibleName(tr("Exit code"));
    m_exitCode->setMaximumWidth(fontMetrics().averageCharWidth() * codeCharacters * 2);
    row->addWidget(code);
    row->addWidget(m_exitCode);
    row->addStretch(1);
    column->addLayout(row);
    const bool isAsked =
        std::any_of(step.branches.begin(), step.branches.end(),
                    [](const RunbookBranch &branch) { return asksForExitCode(branch.condition); });
    code->setVisible(isAsked);
    m_exitCode->setVisible(isAsked);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &OutputBox::propose);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_exitCode, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    setFocusProxy(m_text);
}

QString OutputBox::text() const
{
    return m_long.isEmpty() ? m_text->toPlainText().left(mostCharacters) : m_long;
}

bool OutputBox::takeLong(const QString &pasted)
{
    if (!m_long.isEmpty())
        clear();
    if (pasted.size() <= mostShown)
        return false;
    m_long = pasted.left(mostCharacters);
    m_text->setPlainText(QString(pasted.left(mostShown) + u'…'));
    m_text->setReadOnly(true);
    m_longNote->show();
    return true;
}

void OutputBox::clear()
{
    m_long.clear();
    m_longNote->hide();
    m_text->setReadOnly(false);
    m_text->clear();
    m_text->setFocus(Qt::OtherFocusReason);
}

std::optional<int> OutputBox::exitCode() const
{
    bool isNumber = false;
    const int code = m_exitCode->text().trimmed().toInt(&isNumber);
    return isNumber ? std::optional(code) : std::nullopt;
}

void OutputBox::propose()
{
    const int asked = ++m_asked;
    const StepOutput output{text(), exitCode(), m_minutesHere()};
    if (output.text.isEmpty() && !output.exitCode)
        return Q_EMIT proposed({});
    whenDone(this, runInPool([step = m_step, output] { return proposedBranch(step, output); }),
             [this, asked](const ProposedBranch &branch) {
                 if (asked == m_asked)
                     Q_EMIT proposed(branch);
             });
}

} // namespace recount
