#include "postmortem/view/formfield.h"

#include "widgets/growingtext.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace recount
{

QString writtenText(const SourceText &source, const Passage &passage)
{
    return source.text(passage.range).replace(QLatin1String("\\|"), QLatin1String("|"));
}

FormField::FormField(OpenPostMortem &document, FieldSpec spec, QWidget *parent)
    : QWidget(parent), m_document(document), m_spec(std::move(spec))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FormField::commit);

    switch (m_spec.kind) {
    case FieldSpec::Kind::Line:
    case FieldSpec::Kind::Text:
        m_text = new GrowingText(m_spec.kind == FieldSpec::Kind::Line ? GrowingText::Lines::One
                                                                      : GrowingText::Lines::Many,
                                 this);
        m_text->setReadOnly(document.isReadOnly());
        connect(m_text, &QPlainTextEdit::textChanged, this, &FormField::typed);
        m_input = m_text;
        break;
    case FieldSpec::Kind::Choice:
        m_choice = new QComboBox(this);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(8);
        m_choice->setEnabled(!document.isReadOnly());
        for (const auto &[written, words] : std::as_const(m_spec.choices))
            m_choice->addItem(words, written);
        connect(m_choice, &QComboBox::activated, this, [this] {
            typed();
            commit();
        });
        m_input = m_choice;
        break;
    case FieldSpec::Kind::Check:
        m_box = new QCheckBox(m_spec.name, this);
        m_box->setEnabled(!document.isReadOnly());
        connect(m_box, &QCheckBox::clicked, this, [this] {
            typed();
            commit();
        });
        m_input = m_box;
        break;
    }
    if (!m_spec.name.isEmpty() && !m_box) {
        auto *label = new TextLabel(TextLabel::Role::Small, m_spec.name, this);
        label->setBuddy(m_input);
        column->addWidget(label);
    }
    m_input->setAccessibleName(m_spec.name);
    setProperty("fieldName", m_spec.name);
    m_input->installEventFilter(this);
    column->addWidget(m_input);
    setFocusProxy(m_input);
}

FormField::~FormField() = default;

void FormField::setFullName(const QString &name)
{
    m_input->setAccessibleName(name);
}

QString FormField::shown() const
{
    if (m_text)
        return m_text->toPlainText();
    if (m_choice)
        return m_choice->currentData().toString();
    return m_box->isChecked() ? QStringLiteral("yes") : QStringLiteral("no");
}

void FormField::show(const QString &value)
{
    m_isShowing = true;
    if (m_text) {
        m_text->replaceText(value);
    } else if (m_choice) {
        int index = m_choice->findData(value);
        if (index < 0) { // words of one's own stay to be chosen
            m_choice->addItem(value, value);
            index = m_choice->count() - 1;
        }
        m_choice->setCurrentIndex(index);
    } else {
        m_box->setChecked(value == u"yes");
    }
    m_isShowing = false;
}

void FormField::refresh()
{
    const PostMortem &values = m_document.values();
    if (m_text) {
        const QString help = m_spec.help ? m_spec.help(values) : QString();
        m_text->setPrompt(help.isEmpty() ? m_spec.prompt : help);
    }
    if (m_isTyping)
        return;
    m_known = m_spec.read(m_document.source(), values);
    // A space at the end is the beginning of the next word.
    if (m_input->hasFocus() && saysTheSame(shown(), m_known))
        return;
    if (shown() != m_known)
        show(m_known);
}

bool FormField::saysTheSame(const QString &one, const QString &other) const
{
    return m_spec.kind == FieldSpec::Kind::Text ? one.trimmed() == other.trimmed()
                                                : one.simplified() == other.simplified();
}

void FormField::typed()
{
    if (m_isShowing)
        return;
    m_isTyping = true;
    m_pause.start();
}

void FormField::commit()
{
    m_pause.stop();
    if (!m_isTyping)
        return;
    const QString value = shown();
    const bool isSame = saysTheSame(value, m_known);
    const QString problem = m_spec.problem && !isSame ? m_spec.problem(value) : QString();
    showProblem(problem);
    m_isTyping = !problem.isEmpty();
    if (isSame || m_isTyping)
        return;
    m_known = value;
    m_document.edit(
        [write = m_spec.write, value](const SourceText &source, const PostMortem &values) {
            return write(source, values, value);
        },
        m_spec.name);
}

void FormField::showProblem(const QString &words)
{
    if (!m_problem && words.isEmpty())
        return;
    if (!m_problem) {
        m_problem = new TextLabel(TextLabel::Role::Small, this);
        layout()->addWidget(m_problem);
    }
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_input->setAccessibleDescription(words);
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        commit();
        if (saysTheSame(shown(), m_known) && shown() != m_known)
            show(m_known);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recount
