#pragma once

#include <QWidget>

class QVBoxLayout;

namespace recount
{

/// A surface with round corners for what belongs together.
class CardFrame : public QWidget
{
    Q_OBJECT

public:
    enum class Tone {
        Quiet, ///< lifted a little from the window
        Paper, ///< as what one writes on; for words inside another card
    };

    explicit CardFrame(QWidget *parent = nullptr);
    explicit CardFrame(Tone tone, QWidget *parent = nullptr);

    /// What is in it, from top to bottom.
    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QVBoxLayout *m_column;
};

} // namespace recount
