#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace recount
{

class TextLabel;

/// Says on a page what happened or what was refused, with a button for what can be done about it.
/// Stays until it is closed or something else is said.
class EditNotice : public QWidget
{
    Q_OBJECT

public:
    explicit EditNotice(QWidget *parent = nullptr);

    void tell(const QString &text, const QString &action = {}, std::function<void()> onAction = {});
    void dismiss();
    QString text() const;

private:
    TextLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_onAction;
};

} // namespace recount
