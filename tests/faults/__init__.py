"""Every way Discord and its gateway are known to fail, each with the one outcome a member may see."""
