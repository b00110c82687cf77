#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace recount
{

/// Plain text to be written, as high as what is in it, or as its placeholder while it is empty.
/// Undo is left to whoever keeps the text. Lines that are too long to be laid out are shown by
/// their beginnings, and a text with such lines is not edited here.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Lines {
        One,  ///< wraps all the same; Enter goes on to the next field
        Many, ///< Enter makes a line
    };

    /// What else than text may be pasted and dropped, and the words that stand for it.
    struct OtherData {
        std::function<bool(const QMimeData &source)> isTaken;
        std::function<QString(const QMimeData &source)> words;
    };

    explicit GrowingText(Lines lines, QWidget *parent = nullptr);

    void setPrompt(const QString &prompt);
    /// Of all that it stands for, also where only a part is shown.
    QString text() const { return m_isCut ? m_whole : toPlainText(); }
    /// The cursor stays where it is, as far as there is text.
    void replaceText(const QString &text);
    /// Whoever makes the text says with this whether it may be edited.
    void setWritable(bool isWritable);
    void setOtherData(OtherData other) { m_other = std::move(other); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dragEnterEvent(QDragEnterEvent *event) override;

private:
    bool takesOther(const QMimeData &source) const;
    void fitHeight();
    int promptHeight() const;
    int lineCount() const;

    Lines m_lines;
    OtherData m_other; ///< without functions there is none
    QString m_whole;   ///< of a text that is cut
    bool m_isCut = false;
    bool m_isWritable = true;
    bool m_fitting = false; ///< laying out tells of another size
};

} // namespace recount
