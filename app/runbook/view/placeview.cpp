#include "runbook/view/placeview.h"

#include "runbook/view/commandbox.h"
#include "runbook/view/valuesform.h"
#include "widgets/cardframe.h"
#include "widgets/textlabel.h"

#include <QFontDatabase>
#include <QSet>
#include <QVBoxLayout>

namespace recount
{

namespace
{

using NodeKind = RunbookGraph::NodeKind;

constexpr int gap = 12;

QString kindWords(const RunbookGraph::Node &node)
{
    switch (node.kind) {
    case NodeKind::Step:
        return PlaceView::tr("Step %1").arg(node.id.mid(1));
    case NodeKind::Quickfix:
        return PlaceView::tr("Quickfix %1").arg(node.id);
    case NodeKind::PermanentFix:
        return PlaceView::tr("Permanent fix %1").arg(node.id);
    case NodeKind::Escalation:
        return PlaceView::tr("Escalation %1").arg(node.id);
    case NodeKind::Runbook:
        return PlaceView::tr("Another runbook");
    case NodeKind::End:
        break;
    }
    return PlaceView::tr("End");
}

QString warningOf(const QString &blastRadius, const QString &undo)
{
    QStringList words{PlaceView::tr("This can do harm.")};
    if (!blastRadius.isEmpty())
        words.append(PlaceView::tr("Blast radius: %1.").arg(blastRadius));
    words.append(undo.isEmpty() ? PlaceView::tr("The runbook names no way back.")
                                : PlaceView::tr("Way back: %1.").arg(undo));
    return words.join(u' ').replace(QLatin1String(".."), QLatin1String("."));
}

} // namespace

PlaceView::PlaceView(const Walk &walk,
                     const std::function<Result<void>(const QString &, const QString &)> &fill,
                     QWidget *parent)
    : QWidget(parent), m_walk(walk), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(gap, gap, gap, gap);
    m_column->setSpacing(gap);
    const RunbookGraph::Node &node = walk.graph().nodes.at(walk.node());
    m_column->addWidget(new TextLabel(TextLabel::Role::Small, kindWords(node), this));
    auto *title = new TextLabel(TextLabel::Role::Title, node.title, this);
    title->setObjectName(QStringLiteral("placeTitle"));
    m_column->addWidget(title);
    addValues(fill);
    if (const RunbookStep *const step = walk.step())
        addStep(*step);
    else if (const RunbookQuickfix *const quickfix = walk.quickfix())
        addQuickfix(*quickfix);
    else
        addOther();
    showValues();
}

void PlaceView::addWords(const QString &words)
{
    if (!words.trimmed().isEmpty())
        m_column->addWidget(new TextLabel(TextLabel::Role::Large, words.trimmed(), this));
}

void PlaceView::addValues(const std::function<Result<void>(const QString &, const QString &)> &fill)
{
    if (m_walk.isOver() || !fill)
        return;
    QSet<QString> needed;
    const RunbookStep *const step = m_walk.step();
    const RunbookQuickfix *const quickfix = m_walk.quickfix();
    for (const RunbookCommand &command : step       ? step->commands
                                         : quickfix ? quickfix->commands
                                                    : QList<RunbookCommand>()) {
        for (const PlaceholderUse &use : command.uses)
            needed.insert(use.name);
    }
    for (const Placeholder &captured : m_walk.capturedHere())
        needed.insert(captured.name);
    // All of them at the beginning, when there is the time for it.
    const bool isBegin = m_walk.trail().size() <= 1;
    QSet<QString> unfilled;
    for (const Placeholder &placeholder : m_walk.unfilled())
        unfilled.insert(placeholder.name);
    QList<Placeholder> asked;
    for (const Placeholder &placeholder : m_walk.runbook().placeholders) {
        const bool isMissing = unfilled.contains(placeholder.name);
        if (needed.remove(placeholder.name) || (isBegin && isMissing))
            asked.append(placeholder);
    }
    // Names that no table defines take any text.
    QStringList others = needed.values();
    others.sort();
    for (const QString &name : std::as_const(others)) {
        Placeholder other;
        other.name = name;
        asked.append(other);
    }
    if (asked.isEmpty())
        return;
    auto *card = new CardFrame(this);
    card->column()->addWidget(new TextLabel(TextLabel::Role::Heading, tr("Fill in once"), card));
    m_form = new ValuesForm(asked, m_walk.values(), fill, card);
    connect(m_form, &ValuesForm::filled, this, &PlaceView::showValues);
    card->column()->addWidget(m_form);
    m_column->addWidget(card);
}

void PlaceView::addStep(const RunbookStep &step)
{
    if (!step.why.isEmpty())
        addWords(tr("Why: %1").arg(step.why.text));
    addWords(step.text);
    if (!step.where.isEmpty() || !step.as.isEmpty()) {
        const QString where = step.as.isEmpty() ? tr("From: %1").arg(step.where)
                              : step.where.isEmpty()
                                  ? tr("As: %1").arg(step.as)
                                  : tr("From: %1, as: %2").arg(step.where, step.as);
        m_column->addWidget(new TextLabel(TextLabel::Role::Quiet, where, this));
    }
    addCommands(step.commands,
                isDestructiveHere() ? warningOf(step.blastRadius, step.undo) : QString());
    if (step.expected.isEmpty())
        return;
    m_column->addWidget(new TextLabel(TextLabel::Role::Small, tr("Expected when healthy"), this));
    if (!step.expected.rule.isEmpty())
        addWords(step.expected.rule);
    if (!step.expected.sample.isEmpty()) {
        auto *text = new TextLabel(TextLabel::Role::Quiet, step.expected.sample, this);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_column->addWidget(text);
    }
}

void PlaceView::addQuickfix(const RunbookQuickfix &quickfix)
{
    const QString warning =
        isDestructiveHere() ? warningOf(quickfix.blastRadius, quickfix.rollback.text) : QString();
    addWords(quickfix.text);
    addCommands(quickfix.commands, warning);
    if (!quickfix.verify.isEmpty())
        addWords(tr("Did it work? %1").arg(quickfix.verify.text));
    if (!quickfix.rollback.isEmpty() && warning.isEmpty())
        addWords(tr("Way back: %1").arg(quickfix.rollback.text));
}

void PlaceView::addOther()
{
    const RunbookGraph::Node &node = m_walk.graph().nodes.at(m_walk.node());
    if (node.kind == NodeKind::Escalation && node.index >= 0) {
        const EscalationLevel &level = m_walk.runbook().escalation.at(node.index);
        if (!level.channel.isEmpty())
            addWords(tr("How: %1").arg(level.channel));
        if (!level.bring.isEmpty())
            addWords(tr("Tell them: %1").arg(level.bring));
        if (!level.fallback.isEmpty())
            addWords(tr("If nobody answers: %1").arg(level.fallback));
    }
    if (node.kind == NodeKind::PermanentFix)
        addWords(tr("Plan it: it is what makes the quickfix needless."));
    if (node.kind == NodeKind::Runbook)
        addWords(tr("Go on with that runbook; this one ends here."));
    if (!m_walk.isOver())
        return;
    if (!m_walk.runbook().exitCriteria.isEmpty())
        m_column->addWidget(new TextLabel(TextLabel::Role::Small, tr("Resolved when"), this));
    for (const ChecklistItem &item : m_walk.runbook().exitCriteria)
        addWords(QString(QStringLiteral("• ") + item.text.text));
    if (!m_walk.runbook().after.isEmpty())
        m_column->addWidget(new TextLabel(TextLabel::Role::Small, tr("After the incident"), this));
    for (const ChecklistItem &item : m_walk.runbook().after)
        addWords(QString(QStringLiteral("• ") + item.text.text));
}

bool PlaceView::isDestructiveHere() const
{
    return m_walk.graph().nodes.at(m_walk.node()).isDestructive;
}

void PlaceView::addCommands(const QList<RunbookCommand> &commands, const QString &warning)
{
    // It is read even by whoever copies nothing.
    if (!warning.isEmpty()) {
        auto *card = new CardFrame(CardFrame::Tone::Paper, this);
        card->column()->addWidget(new TextLabel(TextLabel::Role::Heading, warning, card));
        m_column->addWidget(card);
    }
    for (const RunbookCommand &command : commands) {
        auto *box = new CommandBox(command, warning, this);
        connect(box, &CommandBox::copied, this, &PlaceView::copied);
        if (m_form)
            connect(box, &CommandBox::aboutToCopy, m_form, &ValuesForm::commit);
        m_commands.append(box);
        m_column->addWidget(box);
    }
}

void PlaceView::showValues()
{
    for (CommandBox *box : std::as_const(m_commands))
        box->setValues(m_walk.openValues(), m_walk.values());
}

void PlaceView::commit()
{
    if (m_form)
        m_form->commit();
}

void PlaceView::copy()
{
    if (!m_commands.isEmpty())
        m_commands.constFirst()->copy();
}

} // namespace recount
