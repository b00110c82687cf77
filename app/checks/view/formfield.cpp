#include "checks/view/formfield.h"

#include "documents/view/pastedpictures.h"
#include "widgets/elidingcombobox.h"
#include "widgets/growingtext.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QLineEdit>
#include <QVBoxLayout>

namespace recount
{

FormField::FormField(CheckedDocument &document, BoundField spec, QWidget *parent)
    : QWidget(parent), m_document(document), m_spec(std::move(spec))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FormField::commit);

    switch (m_spec.kind) {
    case FieldLooks::Kind::Line:
    case FieldLooks::Kind::Text:
    case FieldLooks::Kind::Code:
        m_text = new GrowingText(m_spec.kind == FieldLooks::Kind::Line ? GrowingText::Lines::One
                                                                       : GrowingText::Lines::Many,
                                 this);
        if (m_spec.kind == FieldLooks::Kind::Code)
            m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_text->setWritable(!document.isReadOnly());
        if (m_spec.kind == FieldLooks::Kind::Text)
            takePictures();
        connect(m_text, &QPlainTextEdit::textChanged, this, &FormField::typed);
        m_input = m_text;
        break;
    case FieldLooks::Kind::Choice:
        if (document.isReadOnly()) { // words that nobody chooses are easier to read as words
            m_text = new GrowingText(GrowingText::Lines::One, this);
            m_text->setWritable(false);
            m_choices = m_spec.choices;
            m_input = m_text;
            break;
        }
        m_choice = new ElidingComboBox(this);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(8);
        m_choice->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        fillChoices(m_spec.choices);
        connect(m_choice, &QComboBox::activated, this, [this] {
            typed();
            commit();
        });
        m_input = m_choice;
        break;
    case FieldLooks::Kind::Check:
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
    column->addStretch(1); // beside a higher one
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
        return m_text->text();
    if (m_choice)
        return m_choice->currentData().toString();
    return m_box->isChecked() ? QStringLiteral("yes") : QStringLiteral("no");
}

void FormField::show(const QString &value)
{
    m_isShowing = true;
    if (m_text) {
        QString words = value;
        for (const auto &[written, name] : std::as_const(m_choices)) {
            if (written == value)
                words = name;
        }
        m_text->replaceText(words);
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

void FormField::fillChoices(const FieldChoices &choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    if (!m_choice)
        return;
    m_choice->clear();
    for (const auto &[written, words] : choices)
        m_choice->addItem(words, written);
    m_choice->setCurrentIndex(-1);
}

void FormField::refresh()
{
    if (m_text) {
        const QString help = m_spec.help ? m_spec.help() : QString();
        m_text->setPrompt(help.isEmpty() ? m_spec.prompt : help);
    }
    if (m_isTyping)
        return;
    if (m_spec.choicesNow)
        fillChoices(m_spec.choicesNow());
    m_known = m_spec.read();
    // A space at the end is the beginning of the next word.
    if (m_input->hasFocus() && saysTheSame(shown(), m_known))
        return;
    if (shown() != m_known)
        show(m_known);
}

void FormField::selectWords()
{
    if (m_text)
        m_text->selectAll();
}

bool FormField::saysTheSame(const QString &one, const QString &other) const
{
    const bool isOneLine =
        m_spec.kind != FieldLooks::Kind::Text && m_spec.kind != FieldLooks::Kind::Code;
    return isOneLine ? one.simplified() == other.simplified() : one.trimmed() == other.trimmed();
}

void FormField::typed()
{
    if (m_isShowing)
        return;
    m_isTyping = true;
    m_pause.start();
}

/// Beside the document, so it has to be in a file.
void FormField::takePictures()
{
    const auto isTaken = [this](const QMimeData &source) {
        return !m_document.session().path().isEmpty() && holdsPictures(source);
    };
    const auto words = [this](const QMimeData &source) {
        FileImageStore store(m_document.session().path());
        const PastedPictures pasted = storePictures(source, store);
        QStringList lines;
        for (const PastedPicture &picture : pasted.pictures)
            lines.append(pictureMarkdown(picture));
        for (const Error &error : pasted.errors)
            m_document.report(error);
        return lines.join(u'\n');
    };
    m_text->setOtherData({isTaken, words});
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
    m_document.editBy([write = m_spec.write, value] { return write(value); }, m_spec.name);
}

void FormField::forget()
{
    m_pause.stop();
    m_isTyping = false;
    showProblem({});
}

void FormField::showProblem(const QString &words)
{
    if (!m_problem && words.isEmpty())
        return;
    if (!m_problem) {
        m_problem = new TextLabel(TextLabel::Role::Small, this);
        // Before what fills the room below.
        static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_input) + 1,
                                                           m_problem);
    }
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_input->setAccessibleDescription(words);
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel is for the page: what it rolls over must not change.
    if (event->type() == QEvent::Wheel && watched == m_choice && !m_choice->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        commit();
        if (saysTheSame(shown(), m_known) && shown() != m_known)
            show(m_known);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recount
