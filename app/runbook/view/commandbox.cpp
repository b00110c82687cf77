#include "runbook/view/commandbox.h"

#include "runbook/commandfill.h"
#include "runbook/view/walkwords.h"
#include "widgets/growingtext.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int gap = 6;
constexpr int restMs = 4000;
constexpr double larger = 1.15;

} // namespace

CommandBox::CommandBox(const RunbookCommand &command, const QString &warning, QWidget *parent)
    : QWidget(parent)
    , m_command(command)
    , m_warning(warning)
    , m_text(new GrowingText(GrowingText::Lines::Many, this))
    , m_note(new TextLabel(TextLabel::Role::Body, this))
    , m_copy(new QPushButton(tr("Copy"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * larger);
    m_text->setFont(fixed);
    m_text->setWritable(false);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Command"));
    row->addWidget(m_text, 1);
    m_copy->setToolTip(tr("Copies the command (Ctrl+Shift+C). Recount never runs it."));
    connect(m_copy, &QPushButton::clicked, this, &CommandBox::copy);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    column->addLayout(row);
    m_note->hide();
    column->addWidget(m_note);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { showState(tr("Copy"), {}); });
    setValues({}, {});
}

void CommandBox::setValues(const QHash<QString, QString> &shown,
                           const QHash<QString, QString> &copied)
{
    m_values = copied;
    m_text->replaceText(filledCommand(m_command, shown).text);
}

void CommandBox::showState(const QString &button, const QString &note)
{
    m_copy->setText(button);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void CommandBox::copy()
{
    Q_EMIT aboutToCopy();
    if (!m_warning.isEmpty() && !m_isArmed) {
        m_isArmed = true;
        showState(tr("Copy It All the Same"), m_warning);
        announce(*m_note);
        return;
    }
    m_isArmed = false;
    const FilledCommand filled = filledCommand(m_command, m_values);
    QGuiApplication::clipboard()->setText(filled.text);
    const QString missing = filled.missing.join(QStringLiteral(", "));
    showState(tr("Copied"),
              missing.isEmpty() ? QString() : tr("Still to be filled in: %1").arg(missing));
    announce(missing.isEmpty() ? *static_cast<QWidget *>(m_copy) : *m_note);
    m_rest.start();
    Q_EMIT copied(m_text->text());
}

} // namespace recount
