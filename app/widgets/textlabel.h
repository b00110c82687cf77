#pragma once

#include <QLabel>

namespace recount
{

/// Plain text that wraps, in one of the sizes and weights the app uses. Follows the
/// application's font and palette when they change.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role {
        Title,   ///< the one thing a page is about
        Heading, ///< the name of a group
        Large,   ///< to be read from afar
        Body,
        Quiet, ///< second rank
        Small, ///< second rank, smaller
    };

    explicit TextLabel(Role role, QWidget *parent = nullptr);
    TextLabel(Role role, const QString &text, QWidget *parent = nullptr);

    /// Of lines that are too long only the beginning is shown; see LongLines.
    void setText(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    void applyFont();
    void applyColor();

    Role m_role;
};

} // namespace recount
