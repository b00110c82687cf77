#include "context/view/editfield.h"

#include "context/companyeditor.h"
#include "widgets/glyphicon.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace recount
{

bool isEditable(const CompanyEditor *editor, const Pack *pack)
{
    return editor != nullptr && pack != nullptr && editor->isOpen() &&
           editor->pack()->id == pack->id;
}

void refreshFields(const QList<EditField *> &fields, const Pack &pack)
{
    Pack copy = pack;
    for (EditField *field : fields)
        field->refresh(copy);
}

EditField::EditField(CompanyEditor &editor, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_column(new QVBoxLayout(this))
    , m_note(new QWidget(this))
    , m_hasCaption(!name.isEmpty())
    , m_problem(new TextLabel(TextLabel::Role::Small, m_note))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    if (!name.isEmpty())
        m_column->addWidget(new TextLabel(TextLabel::Role::Small, name, this));
    auto *line = new QHBoxLayout(m_note);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(6);
    auto *sign = new QLabel(m_note);
    const int side = fontMetrics().height();
    sign->setPixmap(glyphIcon(Glyph::Warning).pixmap(QSize(side, side), devicePixelRatioF()));
    sign->setFixedSize(side, side);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(m_problem, 1);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_column->addWidget(m_note);
    m_note->hide();
}

QString EditField::problem() const
{
    return m_problem->text();
}

void EditField::setInput(QWidget *input, const QString &accessibleName)
{
    m_input = input;
    input->setAccessibleName(accessibleName);
    input->installEventFilter(this);
    const auto lines = input->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->installEventFilter(this);
    m_column->insertWidget(m_column->indexOf(m_note), input);
    setFocusProxy(input);
}

bool EditField::apply(const CompanyEdit &edit)
{
    const Result<QString> applied = m_editor.apply(edit);
    setProblem(applied ? QString() : applied.error().userText);
    return applied.has_value();
}

void EditField::setProblem(const QString &problem)
{
    if (problem == m_problem->text())
        return;
    if (m_input != nullptr) {
        if (m_problem->text().isEmpty())
            m_prompt = m_input->accessibleDescription();
        m_input->setAccessibleDescription(problem.isEmpty() ? m_prompt : problem);
    }
    m_problem->setText(problem);
    m_note->setVisible(!problem.isEmpty());
}

bool EditField::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undoes = key->matches(QKeySequence::Undo);
        if (!undoes && !key->matches(QKeySequence::Redo))
            break;
        // The company's undo, from the menu if there is one.
        event->ignore();
        if (event->type() == QEvent::KeyPress) {
            event->accept();
            undoes ? m_editor.undo() : m_editor.redo();
        }
        return true;
    }
    case QEvent::Wheel:
        // Scrolling a page must not turn numbers and choices that pass below the pointer.
        if (qobject_cast<QAbstractSpinBox *>(watched) != nullptr ||
            qobject_cast<QComboBox *>(watched) != nullptr) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recount
