#pragma once

#include <QPlainTextEdit>

namespace recount
{

/// Plain text to be written, as high as what is in it, or as its placeholder while it is empty.
/// Undo is left to whoever keeps the text.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Lines {
        One,  ///< wraps all the same; Enter goes on to the next field
        Many, ///< Enter makes a line
    };

    explicit GrowingText(Lines lines, QWidget *parent = nullptr);

    void setPrompt(const QString &prompt);
    /// The cursor stays where it is, as far as there is text.
    void replaceText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
    int promptHeight() const;
    int lineCount() const;

    Lines m_lines;
    bool m_fitting = false; ///< laying out tells of another size
};

} // namespace recount
