#pragma once

#include "widgets/errorsink.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace recount
{

/// The strip at the foot of the window: problems stay until they are closed, good news with their
/// "Undo" go by themselves. Several messages queue up, a problem goes first.
class MessageStrip : public QFrame, public ErrorSink
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    void report(const Error &error, std::function<void()> retry = {}) override;
    void withdraw(const Error &error) override;
    void tell(const QString &text, const QString &action = {},
              std::function<void()> onAction = {}) override;
    void remind(const QString &text, const QString &action,
                std::function<void()> onAction) override;

private:
    struct Message {
        bool problem = false;
        QString text;
        QString detail;
        QString action;
        std::function<void()> onAction;
        bool stays = false; ///< comes back after news until it is answered
    };
    void enqueue(Message message);
    void showNext();
    void dismiss();

    QList<Message> m_queue;
    Message m_shown;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_timer{this};
};

} // namespace recount
