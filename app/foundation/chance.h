#pragma once

namespace recount
{

/// A number from 0 to `below` - 1, each as likely as the others; 0 where there is no choice.
int randomBelow(int below);

} // namespace recount
