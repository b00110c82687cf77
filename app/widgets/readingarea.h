#pragma once

#include <QPointer>
#include <QScrollArea>

namespace recount
{

/// Something long to read, which can take the focus: the keys scroll it, and a frame shows that
/// it has the focus.
class ReadingArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReadingArea(QWidget *parent = nullptr);
    ~ReadingArea() override;

    /// What is to be read, in the middle and at most so many characters wide. Takes ownership;
    /// what was there before goes when its signals are done.
    void setColumn(QWidget *column, int widestCharacters);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFocused(QWidget *focused);
    void showCursor();

    QPointer<QWidget> m_focused; ///< within it
    bool m_isWriting = false;    ///< there, and has not scrolled since
};

} // namespace recount
