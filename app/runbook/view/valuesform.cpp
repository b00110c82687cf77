#include "runbook/view/valuesform.h"

#include "runbook/view/walkwords.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

namespace recount
{

namespace
{

constexpr int gap = 4;
constexpr int betweenFields = 10;

} // namespace

ValuesForm::ValuesForm(const QList<Placeholder> &asked, const QHash<QString, QString> &known,
                       Fill fill, QWidget *parent)
    : QWidget(parent), m_fill(std::move(fill))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenFields);
    for (const Placeholder &placeholder : asked)
        addField(placeholder, known.value(placeholder.name));
}

void ValuesForm::commit()
{
    for (const std::function<void()> &commit : std::as_const(m_commits))
        commit();
}

QWidget *ValuesForm::makeInput(const Placeholder &placeholder, const QString &known,
                               const std::function<void(const QString &)> &take)
{
    if (!placeholder.values.isEmpty()) {
        auto *choice = new QComboBox(this);
        choice->addItems(placeholder.values);
        choice->setCurrentIndex(int(placeholder.values.indexOf(known)));
        connect(choice, &QComboBox::textActivated, this, take);
        return choice;
    }
    auto *line = new QLineEdit(known, this);
    line->setPlaceholderText(placeholder.example);
    if (placeholder.type == PlaceholderType::Secret)
        line->setEchoMode(QLineEdit::Password);
    const auto commit = [line, take] { take(line->text().trimmed()); };
    auto *pause = new QTimer(line);
    pause->setSingleShot(true);
    pause->setInterval(pauseMs);
    connect(pause, &QTimer::timeout, this, commit);
    connect(line, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    connect(line, &QLineEdit::editingFinished, this, commit);
    m_commits.append(commit);
    return line;
}

void ValuesForm::addField(const Placeholder &placeholder, const QString &known)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(gap);
    const QString words = placeholder.meaning.isEmpty()
                              ? placeholder.name
                              : tr("%1: %2").arg(placeholder.name, placeholder.meaning);
    auto *label = new TextLabel(TextLabel::Role::Small, words, this);
    lines->addWidget(label);
    auto *wrong = new TextLabel(TextLabel::Role::Body, this);
    wrong->setObjectName(QStringLiteral("wrong"));
    wrong->hide();
    const auto asked = std::make_shared<QString>(known);
    const auto take = [this, wrong, asked, name = placeholder.name](const QString &value) {
        if (value == *asked)
            return;
        *asked = value;
        const Result<void> taken = m_fill(name, value);
        wrong->setText(taken ? QString() : taken.error().userText);
        wrong->setVisible(!taken);
        if (taken)
            Q_EMIT filled();
        else
            announce(*wrong);
    };
    QWidget *const input = makeInput(placeholder, known, take);
    input->setObjectName(placeholder.name);
    label->setBuddy(input);
    input->setAccessibleName(words);
    input->setAccessibleDescription(placeholder.howToFind);
    lines->addWidget(input);
    if (!placeholder.howToFind.isEmpty())
        lines->addWidget(new TextLabel(TextLabel::Role::Small,
                                       tr("To find it: %1").arg(placeholder.howToFind), this));
    if (placeholder.type == PlaceholderType::Secret)
        lines->addWidget(new TextLabel(
            TextLabel::Role::Small, tr("Stays in memory, and is never written to a file."), this));
    lines->addWidget(wrong);
    static_cast<QVBoxLayout *>(layout())->addLayout(lines);
    if (!focusProxy())
        setFocusProxy(input);
}

} // namespace recount
