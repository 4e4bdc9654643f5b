namespace Regiotafel.Kern.Poort;

/// <summary>
/// A handler that opens and commits its own writing units, because something must stay also when the answer is a refusal
/// (counters of failed sign-ins). The host opens no transaction around it and asks for no idempotency key.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EigenEenheidAttribute : Attribute;
