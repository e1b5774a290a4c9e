"""A complete small back office: to develop, demonstrate and test the desk against. Never a real one."""
