#include "desktop/messagestrip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLoggingCategory>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace recount
{

namespace
{

Q_LOGGING_CATEGORY(logMessages, "recount.messages")

// Long enough to read a sentence and to reach its button.
constexpr int newsLifetimeMs = 10'000;

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setAutoRaise(true);
    m_icon->setAccessibleName(tr("Kind of message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageStrip::dismiss);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto onAction = m_shown.onAction;
        dismiss();
        if (onAction)
            onAction();
    });
    hide();
}

void MessageStrip::report(const Error &error, std::function<void()> retry)
{
    qCWarning(logMessages).noquote() << error.userText << error.detail;
    const QString action = error.retryable && retry ? tr("Try again") : QString();
    enqueue({true, error.userText, error.detail, action, std::move(retry)});
}

void MessageStrip::withdraw(const Error &error)
{
    const auto isIt = [&error](const Message &message) {
        return message.problem && message.text == error.userText;
    };
    m_queue.removeIf(isIt);
    if (isVisibleTo(parentWidget()) && isIt(m_shown))
        dismiss();
}

void MessageStrip::tell(const QString &text, const QString &action, std::function<void()> onAction)
{
    enqueue({false, text, {}, action, std::move(onAction)});
}

void MessageStrip::remind(const QString &text, const QString &action,
                          std::function<void()> onAction)
{
    enqueue({false, text, {}, action, std::move(onAction), true});
}

void MessageStrip::enqueue(Message message)
{
    const auto same = [&message](const Message &other) {
        return other.problem == message.problem && other.text == message.text && message.problem;
    };
    if ((isVisibleTo(parentWidget()) && same(m_shown)) ||
        std::any_of(m_queue.cbegin(), m_queue.cend(), same))
        return;
    const bool idle = !isVisibleTo(parentWidget());
    if (message.problem) {
        m_queue.prepend(std::move(message));
        if (!idle && m_shown.problem)
            return;
    } else {
        m_queue.append(std::move(message));
        if (!idle && m_shown.problem)
            return;
    }
    // News give way to whatever comes after them.
    if (!idle && m_shown.stays)
        m_queue.append(m_shown);
    showNext();
}

void MessageStrip::showNext()
{
    m_timer.stop();
    if (m_queue.isEmpty()) {
        hide();
        return;
    }
    m_shown = m_queue.takeFirst();
    const auto icon =
        m_shown.problem ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(side, side));
    m_icon->setAccessibleDescription(m_shown.problem ? tr("Problem") : tr("Information"));
    m_text->setText(m_shown.text);
    m_text->setToolTip(m_shown.detail);
    m_action->setText(m_shown.action);
    m_action->setVisible(!m_shown.action.isEmpty());
    show();
    if (!m_shown.problem && !m_shown.stays)
        m_timer.start(newsLifetimeMs);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageStrip::dismiss()
{
    showNext();
}

} // namespace recount
