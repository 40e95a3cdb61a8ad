"""``python -m rcm_desktop``."""

import sys

from rcm_desktop.main import main

sys.exit(main())
