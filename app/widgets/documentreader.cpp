#include "widgets/documentreader.h"

#include "widgets/markdownview.h"
#include "widgets/readingarea.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

namespace recount
{

namespace
{
constexpr int ReadableCharacters = 100;
constexpr int Margin = 24;
} // namespace

DocumentReader::DocumentReader(Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_kind(new TextLabel(TextLabel::Role::Small))
    , m_title(new TextLabel(TextLabel::Role::Heading))
    , m_text(new MarkdownView(dialogs))
    , m_scroll(new ReadingArea(this))
{
    setObjectName(QStringLiteral("documentreader"));
    setModal(false);
    setSizeGripEnabled(true);
    const int character = fontMetrics().averageCharWidth();

    auto *canvas = new QWidget;
    auto *column = new QVBoxLayout(canvas);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(8);
    column->addWidget(m_kind);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(m_text);
    column->addStretch(1);
    m_scroll->setColumn(canvas, ReadableCharacters + 2 * Margin / character);
    m_text->setAccessibleName(tr("Text of the document"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    const QSize wanted(character * ReadableCharacters + 2 * Margin, 720);
    resize(wanted.boundedTo(screen()->availableSize() - QSize(64, 96)));
}

void DocumentReader::showDocument(const QString &kind, const QString &title,
                                  const QString &markdown)
{
    setWindowTitle(title);
    m_scroll->setAccessibleName(title);
    m_kind->setText(kind);
    m_title->setText(title);
    m_text->setMarkdownText(markdown);
    m_scroll->verticalScrollBar()->setValue(0);
    show();
    raise();
    activateWindow();
    m_scroll->setFocus(Qt::OtherFocusReason);
}

} // namespace recount
